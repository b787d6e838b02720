<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Who comes to a session, and whom the desk has to call about one. */
class People {
	public function __construct(
		private GroupSessionMapper $sessions,
		private SeatMapper $seats,
		private SessionAccess $access,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Names are contact data here: an access event.
	 *
	 * @return list<Seat> who came first stands first
	 * @throws NotFound
	 */
	public function of(Actor $actor, int $sessionId): array {
		$session = $this->sessions->find($sessionId, $actor->unit);
		$this->access->requireAction($actor, $session, 'see_people');
		$this->events->accessOnce($actor->unit, $actor->userId, 'session', $sessionId);
		return $this->seats->ofSession($sessionId);
	}

	/**
	 * @return list<Seat> the nearest session first
	 * @throws NotFound
	 */
	public function toCall(Actor $actor, int $limit): array {
		$this->access->requireAnyDesk($actor);
		$districts = array_values(array_unique([...$actor->districts('coordinator'), ...$actor->districts('intake')]));
		return $this->seats->toCall($actor->unit, in_array(Actor::EVERYWHERE, $districts, true) ? null : $districts, $this->clock->now(), $limit);
	}
}
