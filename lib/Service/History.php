<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Event;
use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;

/** Who did what with a request and its asks, and who read how to reach the person. */
class History {
	public function __construct(
		private RequestMapper $requests,
		private AskMapper $asks,
		private EventMapper $events,
		private RequestAccess $access,
		private AccountNames $names,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `Event` of the HTTP interface, newest first
	 * @throws NotFound
	 */
	public function ofRequest(Actor $actor, int $requestId, int $limit, ?int $beforeId): array {
		$this->access->requireCoordinator($actor, $this->requests->find($requestId, $actor->unit));
		$askIds = array_map(static fn (Ask $ask): int => $ask->getId(), $this->asks->ofRequest($requestId));
		return array_map(fn (Event $event): array => [
			'id' => $event->getId(),
			'at' => Clock::iso($event->getAt()),
			'actor' => $event->getActor(),
			'actorName' => $this->names->of($event->getActor()),
			'action' => $event->getAction(),
			'record' => $event->getRecord(),
			'recordId' => $event->getRecordId(),
			'detail' => $event->getDetail(),
		], $this->events->ofRecords(['request' => [$requestId], 'ask' => $askIds], $limit, $beforeId));
	}
}
