<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\IL10N;
use OCP\L10N\IFactory;

/**
 * Hours of a rota in words. Like the hours that admins type, they are in the language of the party.
 *
 * @phpstan-import-type Shift from Desk
 */
class RotaWords {
	private const LANGUAGE = 'de';

	public function __construct(
		private IFactory $languages,
		private Clock $clock,
	) {
	}

	/** @param list<Shift> $shifts the whole week */
	public function week(array $shifts): string {
		$l = $this->languages->get(Application::APP_ID, self::LANGUAGE);
		usort($shifts, static fn (array $a, array $b): int => [$a['weekday'], $a['from']] <=> [$b['weekday'], $b['from']]);
		$words = array_map(fn (array $shift): string => $l->t('%1$s %2$s to %3$s', [$this->weekly($l, $shift['weekday']), self::hour($shift['from']), self::hour($shift['to'])]), $shifts);
		return implode(', ', array_unique($words));
	}

	/** @param array{begins: int, ends: int, shift: Shift} $next the running shift, or the one to come */
	public function next(array $next): string {
		$l = $this->languages->get(Application::APP_ID, self::LANGUAGE);
		[$from, $to] = [self::hour($next['shift']['from']), self::hour($next['shift']['to'])];
		return match (true) {
			$next['begins'] <= $this->clock->now() => $l->t('Now, until %s', [$to]),
			$this->clock->day($next['begins']) === $this->clock->today() => $l->t('Today %1$s to %2$s', [$from, $to]),
			default => $l->t('%1$s %2$s to %3$s', [$this->day($l, $next['shift']['weekday']), $from, $to]),
		};
	}

	private function weekly(IL10N $l, int $weekday): string {
		return [$l->t('Mondays'), $l->t('Tuesdays'), $l->t('Wednesdays'), $l->t('Thursdays'), $l->t('Fridays'), $l->t('Saturdays'), $l->t('Sundays')][$weekday - 1] ?? '';
	}

	private function day(IL10N $l, int $weekday): string {
		return [$l->t('Monday'), $l->t('Tuesday'), $l->t('Wednesday'), $l->t('Thursday'), $l->t('Friday'), $l->t('Saturday'), $l->t('Sunday')][$weekday - 1] ?? '';
	}

	/** @param string $time 17:00 is said as 17, 17:30 as it stands */
	private static function hour(string $time): string {
		return str_ends_with($time, ':00') ? (string)(int)$time : $time;
	}
}
