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
use OCA\InsNetzGegangen\Db\SessionCalls;
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
		return $this->seats->toCall($actor->unit, self::districts($actor), $this->clock->now(), $limit);
	}

	/**
	 * The same calls, one line for each session.
	 *
	 * @param list<string> $without districts that make these calls themselves
	 * @return list<SessionCalls> the nearest session first
	 * @throws NotFound
	 */
	public function sessionsToCall(Actor $actor, array $without, int $limit): array {
		$this->access->requireAnyDesk($actor);
		return $this->seats->callsBySession($actor->unit, self::districts($actor), $without, $this->clock->now(), $limit);
	}

	/** @return list<string>|null null: all */
	private static function districts(Actor $actor): ?array {
		$districts = array_values(array_unique([...$actor->districts('coordinator'), ...$actor->districts('intake')]));
		return in_array(Actor::EVERYWHERE, $districts, true) ? null : $districts;
	}
}
