<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

/** How long something took, for five people and more: half of them waited at most the median, nine in ten at most p90. */
final class Duration {
	/**
	 * @param list<int> $seconds
	 * @return array{medianMinutes: int, p90Minutes: int}|null null: fewer than five
	 */
	public static function of(array $seconds): ?array {
		if (count($seconds) < SmallCells::SMALL) {
			return null;
		}
		sort($seconds);
		$middle = intdiv(count($seconds), 2);
		$median = count($seconds) % 2 === 1 ? $seconds[$middle] : ($seconds[$middle - 1] + $seconds[$middle]) / 2;
		return ['medianMinutes' => (int)round($median / 60), 'p90Minutes' => (int)round($seconds[(int)ceil(count($seconds) * 0.9) - 1] / 60)];
	}
}
