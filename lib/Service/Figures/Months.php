<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Service\Clock;

/** Months as figures name them, YYYY-MM, in the time of the region. */
class Months {
	public function __construct(
		private Clock $clock,
	) {
	}

	/** @return string the month of a moment */
	public function of(int $moment): string {
		return substr($this->clock->day($moment), 0, 7);
	}

	/** @return string the last month that is over at a moment */
	public function lastBefore(int $moment): string {
		[$year, $month] = array_map(intval(...), explode('-', $this->of($moment)));
		return $month === 1 ? sprintf('%04d-12', $year - 1) : sprintf('%04d-%02d', $year, $month - 1);
	}

	/** @return list<string> both and all in between, so that a month in which nothing happened has its place */
	public function between(string $first, string $last): array {
		$months = [];
		[$year, $month] = array_map(intval(...), explode('-', $first));
		while (($name = sprintf('%04d-%02d', $year, $month)) <= $last) {
			$months[] = $name;
			[$year, $month] = $month === 12 ? [$year + 1, 1] : [$year, $month + 1];
		}
		return $months;
	}
}
