<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Event;
use OCA\InsNetzGegangen\Db\EventMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Http\Text;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\IUserManager;

/** Who has seen how to reach somebody, for the person concerned. */
class Readers {
	public function __construct(
		private RequestMapper $requests,
		private SeatMapper $seats,
		private EventMapper $events,
		private IUserManager $users,
	) {
	}

	/** @return list<array<string, mixed>> `Reader` of the HTTP interface, newest first; the person's own looks are left out */
	public function ofMyData(Actor $actor, int $limit, ?int $beforeId): array {
		$requests = array_map(static fn (Request $request): int => $request->getId(), $this->requests->ofRequester($actor->unit, $actor->userId));
		$helper = $actor->helperId === null ? [] : [$actor->helperId];
		// Who opens the list of a session reads the names of all who come.
		$seats = $this->seats->ofUser($actor->unit, $actor->userId);
		$seatIds = array_values(array_map(static fn (Seat $seat): int => $seat->getId(), $seats));
		$reads = $this->events->reads(['request' => $requests, 'helper' => $helper, 'session' => array_keys($seats), 'seat' => $seatIds], $actor->userId, $limit, $beforeId);
		return array_map(fn (Event $event): array => [
			'id' => $event->getId(),
			'at' => Clock::iso($event->getAt()),
			'name' => $this->name($event->getActor()),
			'action' => $event->getAction(),
			'record' => $event->getRecord(),
			'recordId' => $event->getRecordId(),
		], $reads);
	}

	/** @return string|null null when the account is gone */
	private function name(?string $userId): ?string {
		$name = $userId === null ? null : $this->users->getDisplayName($userId);
		return $name === null ? null : Text::withoutDirection($name);
	}
}
