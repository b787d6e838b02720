<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\EventDispatcher\Event;

/** When a request ends: an invitation is void, and who takes the request back does not come either. */
class SeatsOfRequest {
	public function __construct(
		private SeatMapper $seats,
		private SeatBook $book,
		private SessionLock $lock,
		private Clock $clock,
	) {
	}

	/**
	 * For a locked request.
	 *
	 * @param bool $withdrawn by the person; a seat somebody has goes too
	 * @return list<Event>
	 */
	public function end(Request $request, bool $withdrawn): array {
		$events = [];
		foreach ($this->seats->ofRequest($request->getId()) as $known) {
			if ($this->goes($known, $withdrawn)) {
				array_push($events, ...$this->lock->changeInside($request->getUnit(), $known->getSessionId(), function (GroupSession $session) use ($known, $withdrawn): array {
					$seat = $this->seats->find($known->getId(), $known->getUnit());
					return $session->getStartsAt() > $this->clock->now() && $this->goes($seat, $withdrawn) ? $this->book->leave($session, $seat, null) : [];
				}));
			}
		}
		return $events;
	}

	private function goes(Seat $seat, bool $withdrawn): bool {
		return $seat->getState() === 'invited' || ($withdrawn && in_array($seat->getState(), SeatBook::COUNTING, true));
	}
}
