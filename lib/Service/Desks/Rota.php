<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Db\DeskMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Absences;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * Who is there when: at the telephone (helpdesk), and for the requests of a district (coordination).
 *
 * @phpstan-import-type Shift from Desk
 */
class Rota {
	public const HELPDESK = 'helpdesk';
	public const COORDINATION = 'coordination';
	public const KINDS = [self::HELPDESK, self::COORDINATION];
	private const WEEK = 7;

	/** @var array<array-key, Desk>|null by district */
	private ?array $desks = null;

	public function __construct(
		private DeskMapper $mapper,
		private Absences $absences,
		private Region $region,
		private Clock $clock,
	) {
	}

	/** @return array<array-key, Desk> by district; `*` is everywhere */
	public function desks(): array {
		return $this->desks ??= $this->mapper->ofUnit($this->region->unit());
	}

	/** After one of them was changed. */
	public function reread(): void {
		$this->desks = null;
	}

	/** @return list<array<string, mixed>> shifts of an account in the week, each with its district */
	public function ofUser(string $userId): array {
		$own = [];
		foreach ($this->desks() as $district => $desk) {
			foreach ($desk->getShifts() ?? [] as $shift) {
				if ($shift['user'] === $userId) {
					$own[] = ['district' => (string)$district] + array_diff_key($shift, ['user' => true]);
				}
			}
		}
		return $own;
	}

	/** @return list<Shift> of this very district, those without anybody as well */
	public function shifts(string $kind, string $district): array {
		$desk = $this->desks()[$district] ?? null;
		return array_values(array_filter($desk?->getShifts() ?? [], static fn (array $shift): bool => $shift['kind'] === $kind));
	}

	/**
	 * The shift at the telephone that is running or comes next, within a week.
	 *
	 * @return array{begins: int, ends: int, shift: Shift}|null null when nobody is entered
	 */
	public function next(string $district): ?array {
		return $this->coming($district, self::WEEK)[0] ?? null;
	}

	/** Whether the telephone has hours, but in the next days nobody who is there. */
	public function isUnmanned(string $district, int $days): bool {
		if ($this->shifts(self::HELPDESK, $district) === []) {
			return false;
		}
		foreach ($this->coming($district, $days) as ['begins' => $begins, 'shift' => $shift]) {
			if ($shift['user'] !== null && !$this->absences->isAway($shift['user'], max($begins, $this->clock->now()))) {
				return false;
			}
		}
		return true;
	}

	/** @return list<string> accounts that look after the requests of the district today, by its own rota or by the one for everywhere */
	public function coordinatingToday(?string $district): array {
		foreach (array_filter([$district, Actor::EVERYWHERE]) as $key) {
			$today = $this->onDutyToday($key);
			if ($today !== []) {
				return $today;
			}
		}
		return [];
	}

	/** @return list<string> accounts that look after requests today by the rota of this very district */
	public function onDutyToday(string $district): array {
		$weekday = self::weekday($this->clock->today());
		$today = array_filter($this->shifts(self::COORDINATION, $district), static fn (array $shift): bool => $shift['weekday'] === $weekday);
		return array_values(array_unique(array_filter(array_column($today, 'user'), is_string(...))));
	}

	/** @return list<array{begins: int, ends: int, shift: Shift}> manned shifts at the telephone that are not over yet, in order */
	private function coming(string $district, int $days): array {
		$now = $this->clock->now();
		$coming = [];
		foreach ($this->shifts(self::HELPDESK, $district) as $shift) {
			for ($day = 0; $day <= $days && $shift['user'] !== null; $day++) {
				$date = $this->clock->day($this->clock->at($this->clock->today(), 12) + $day * Clock::DAY);
				[$begins, $ends] = [$this->moment($date, $shift['from']), $this->moment($date, $shift['to'])];
				if (self::weekday($date) === $shift['weekday'] && $ends > $now) {
					$coming[] = ['begins' => $begins, 'ends' => $ends, 'shift' => $shift];
				}
			}
		}
		usort($coming, static fn (array $a, array $b): int => $a['begins'] <=> $b['begins']);
		return $coming;
	}

	/** @param string $time HH:MM */
	private function moment(string $date, string $time): int {
		[$hour, $minute] = array_map(intval(...), explode(':', $time));
		return $this->clock->at($date, $hour, $minute);
	}

	/** @return int Monday is 1 */
	private static function weekday(string $date): int {
		return (int)(new \DateTimeImmutable($date))->format('N');
	}
}
