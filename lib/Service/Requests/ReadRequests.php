<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\EventLog;

/** Reading one request, and how to reach the person. */
class ReadRequests {
	public function __construct(
		private RequestMapper $requests,
		private RequestAccess $access,
		private Vault $vault,
		private EventLog $events,
	) {
	}

	/** @throws NotFound */
	public function one(Actor $actor, int $requestId): Request {
		$request = $this->requests->find($requestId, $actor->unit);
		$this->access->requireRead($actor, $request);
		return $request;
	}

	/**
	 * @return array{name: string|null, phone: string|null, email: string|null, address: string|null, contactNote: string|null, contactPerson?: string, mayBeTold?: string}
	 * @throws NotFound
	 */
	public function contact(Actor $actor, int $requestId): array {
		$request = $this->one($actor, $requestId);
		if ($request->getAnonymisedAt() !== null) {
			throw new NotFound();
		}
		if ($request->getRequesterId() === $actor->userId) {
			// Whoever opens the own request is no reader of somebody's data.
			return $this->vault->released($request);
		}
		$this->events->accessOnce($actor->unit, $actor->userId, 'request', $requestId);
		return $this->vault->contact($request);
	}
}
