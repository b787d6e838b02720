<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Db\FigureRows;

/**
 * What helpers noted and what people answered, month by month.
 *
 * @phpstan-import-type FeedbackRow from FigureRows
 * @phpstan-import-type Cell from Tables
 */
class Course {
	public function __construct(
		private Months $months,
	) {
	}

	/**
	 * Whole hours. How many helpers noted some decides what is hidden, as it does for all hours together: the hours of
	 * two hidden months could be added up, and nobody could tell which of them is whose.
	 *
	 * @return list<Cell>
	 */
	public function hours(Standing $standing): array {
		$minutes = $helpers = [];
		foreach ($standing->notes() as $note) {
			$month = $this->months->of($note['at']);
			$minutes[$month] = ($minutes[$month] ?? 0) + $note['minutes'];
			$helpers[$month][$note['helper']] = true;
		}
		$shown = SmallCells::hide(array_map(count(...), $this->filled($helpers, [], $this->months->of($standing->until - 1))));
		return array_map(
			static fn (string $month): array => ['id' => $month, 'count' => $shown[$month] === null ? null : (int)round(($minutes[$month] ?? 0) / 60)],
			array_keys($shown),
		);
	}

	/**
	 * @param list<FeedbackRow> $feedback of the people helped, in months that are over
	 * @return list<Cell> people who answered
	 */
	public function answers(array $feedback, Standing $standing): array {
		$shown = SmallCells::hide($this->filled(array_count_values(array_column($feedback, 'month')), 0, $this->months->lastBefore($standing->until)));
		return array_map(static fn (string $month): array => ['id' => $month, 'count' => $shown[$month]], array_keys($shown));
	}

	/**
	 * @template Value
	 * @param array<string, Value> $cells
	 * @param Value $nothing
	 * @return array<string, Value> in order, each month up to the last one
	 */
	private function filled(array $cells, mixed $nothing, string $last): array {
		$months = $cells === [] ? [] : $this->months->between(min(array_keys($cells)), $last);
		return [...array_fill_keys($months, $nothing), ...$cells];
	}
}
