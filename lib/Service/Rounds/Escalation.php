<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Rounds;

use OCA\InsNetzGegangen\Access\Coordinators;
use OCA\InsNetzGegangen\Access\RoleHolders;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\RoundsOver;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Absences;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Settings;

/**
 * A search that does not get on is told to those who coordinate the district, and some days later, if nothing has
 * changed, to those who look after all districts. Each of them hears of it once: the event remembers.
 */
class Escalation {
	public const LOCAL = 'stuck';
	public const WIDE = 'stuck_wide';

	public function __construct(
		private RoundsOver $over,
		private RequestMapper $requests,
		private Coordinators $coordinators,
		private Absences $absences,
		private Notifications $notifications,
		private EventLog $events,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	/** @return int how many requests somebody was told of */
	public function run(int $limit): int {
		$now = $this->clock->now();
		$late = $this->over->stillStuck($now, self::LOCAL, $now - $this->settings->int('substituteDays') * Clock::DAY, self::WIDE, $limit);
		$stuck = $this->over->stuck($now, $this->settings->int('stuckRounds'), $this->settings->int('stuckDays'), self::LOCAL, $limit);
		foreach ($this->requests->byIds(array_keys($stuck)) as $request) {
			$local = $this->absences->present($this->coordinators->appointedFor($request->getDistrict()));
			$this->tell($request, self::LOCAL, $local !== [] ? $local : $this->coordinators->ofDistrict($request->getDistrict()));
		}
		foreach ($this->requests->byIds(array_keys($late)) as $request) {
			$this->tell($request, self::WIDE, $this->coordinators->ofDistrict($request->getDistrict()));
		}
		return count($stuck) + count($late);
	}

	/** @param list<string> $accounts */
	private function tell(Request $request, string $event, array $accounts): void {
		$this->events->record($request->getUnit(), null, $event, 'request', $request->getId());
		foreach (RoleHolders::toRing($accounts) as $account) {
			$this->notifications->send($account, Notifications::STUCK, 'request', (string)$request->getId(), Notifications::place($request->getDistrict()));
		}
	}
}
