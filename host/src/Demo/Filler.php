<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Kernel\Environment;
use RuntimeException;

/**
 * Fills the app with invented people and sixty days of their work. Everything goes through the app's HTTP interface
 * at the moment it happened, so histories, notifications and mails are those of real use.
 */
final class Filler {
	private const DAYS_BACK = 60;
	/** The deadlines of a day are over, and nobody works yet. */
	private const JOBS_AT = '00:00';

	private Caller $caller;
	private Calendar $calendar;
	private Stories $stories;

	public function __construct(
		Environment $environment,
		Clock $clock,
		private Installer $installer,
		private FillState $state,
	) {
		$this->caller = new Caller($environment);
		$this->calendar = new Calendar($clock->getTime());
		$this->stories = new Stories(Environment::hostPath() . '/demo', $this->calendar);
	}

	/**
	 * @param bool $full three times as much, over ninety days
	 * @return int how many steps were played
	 */
	public function fill(bool $full = false): int {
		$this->state->begin();
		$crowd = $full ? new Crowd($this->calendar) : null;
		$daysBack = $full ? Crowd::DAYS_BACK : self::DAYS_BACK;
		foreach ([...$this->stories->members(), ...$crowd?->members() ?? []] as $id => $name) {
			$this->installer->account($id, $name, [Accounts::APP_GROUP]);
		}
		$begin = $this->calendar->moment('-' . $daysBack . ' 09:00');
		$this->change($begin, $this->stories->settings());
		$stage = $this->stage($begin);
		$steps = [...$this->stories->steps(), ...$crowd?->steps() ?? []];
		usort($steps, static fn (Step $a, Step $b): int => [$a->moment, $a->about] <=> [$b->moment, $b->about]);
		$next = 0;
		for ($day = -$daysBack + 1; $day <= 0; $day++) {
			$midnight = $this->calendar->moment(sprintf('%+d %s', $day, self::JOBS_AT));
			for (; $next < count($steps) && $steps[$next]->moment < $midnight; $next++) {
				$stage->play($steps[$next]);
			}
			$this->caller->runJobs($midnight);
		}
		if ($next < count($steps)) {
			throw new RuntimeException('The demo data tells of days to come: ' . $steps[$next]->about);
		}
		$this->state->finish();
		return $next;
	}

	/** @param array<string, mixed> $settings what differs from what is in force */
	private function change(int $moment, array $settings): void {
		/** @var array<string, mixed> $all */
		$all = $this->caller->call($moment, 'admin', 'GET', 'settings');
		$this->caller->call($moment, 'admin', 'PUT', 'settings', [...$all, ...$settings]);
	}

	private function stage(int $moment): Stage {
		$words = $this->caller->call($moment, 'mitglied', 'GET', 'vocabulary');
		return new Stage($this->caller, $this->calendar, self::version($words, 'consent'), self::version($words, 'agreement'));
	}

	/** @param array<mixed> $words */
	private static function version(array $words, string $wording): string {
		$version = is_array($words[$wording] ?? null) ? $words[$wording]['version'] ?? null : null;
		return is_string($version) ? $version : throw new RuntimeException('No version of the ' . $wording);
	}
}
