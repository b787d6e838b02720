<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;

/** Reminds everybody who has a seat the day before; once, however often it runs. */
class SessionReminders {
	public function __construct(
		private GroupSessionMapper $sessions,
		private SeatMapper $seats,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/** @return int how many sessions people were reminded of */
	public function ofTomorrow(int $limit): int {
		$now = $this->clock->now();
		$due = $this->sessions->toRemindOf($now, $this->clock->endOfDay($this->clock->day($now + Clock::DAY)) + 1, $limit);
		$claimed = array_filter($due, fn (GroupSession $session): bool => $this->sessions->claimReminder($session->getId(), $now));
		foreach ($claimed as $session) {
			$seated = array_filter($this->seats->ofSession($session->getId()), fn (Seat $seat): bool => $seat->getState() === 'seated' && !$this->isFresh($seat));
			$this->announcer->announce(array_values(array_map(static fn (Seat $seat): SeatChanged => new SeatChanged($session, $seat, SeatChanged::REMINDER, null), $seated)));
		}
		return count($claimed);
	}

	/** Who has signed up or moved up only today knows it. */
	private function isFresh(Seat $seat): bool {
		return $this->clock->day($seat->getUpdatedAt()) === $this->clock->today();
	}
}
