<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;

/** Knows by the key of a form what was sent with it: who sends again because the answer got lost makes no second request. */
class SentOnce {
	public function __construct(
		private EventMapper $events,
		private RequestMapper $requests,
	) {
	}

	/** @return string|null as the event of creation carries it; of one account only, so that nobody can try keys of others */
	public function key(Actor $actor, ?string $sendKey): ?string {
		return $sendKey === null ? null : hash('sha256', implode('|', ['sent', $actor->userId, $sendKey]));
	}

	public function find(Actor $actor, ?string $sendKey): ?Request {
		$key = $this->key($actor, $sendKey);
		$id = $key === null ? null : $this->events->recordOf($key);
		try {
			return $id === null ? null : $this->requests->find($id, $actor->unit);
		} catch (NotFound) {
			return null;
		}
	}
}
