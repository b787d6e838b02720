<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Privacy\SeatAnonymiser;
use OCA\InsNetzGegangen\Service\Sessions\SessionLock;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\EventDispatcher\Event;

/** After a group session nobody needs to know who came: only how many. The clock is that of closed requests. */
class OldSessions implements RetentionRule {
	public function __construct(
		private GroupSessionMapper $sessions,
		private SeatMapper $seats,
		private SeatAnonymiser $anonymiser,
		private SessionLock $lock,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$due = $this->sessions->overSince($this->clock->now() - $this->settings->int('closedDays') * Clock::DAY);
		foreach ($dryRun ? [] : $due as $session) {
			$this->lock->change($session->getUnit(), $session->getId(), $this->clear(...));
		}
		return count($due);
	}

	/** @return list<Event> */
	private function clear(GroupSession $session): array {
		foreach ($this->seats->ofSession($session->getId()) as $seat) {
			$this->anonymiser->clear($session, $seat);
		}
		$session->setSealed(null);
		$session->setCreatedBy(null);
		$session->setClearedAt($this->clock->now());
		return [];
	}
}
