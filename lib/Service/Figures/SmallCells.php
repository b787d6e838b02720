<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

/**
 * Hides numbers below five people, and with them as many others as it takes that no hidden one can be computed
 * from what is shown. Nobody is not a person: a zero stays, unless it would give others away.
 *
 * Why that is enough: next to every small number hidden, one of at least five is hidden too, and which of the two
 * is which cannot be told, because only the size of a number decides, never its place. So each hidden number may
 * be below five as well as above. The tests try every table of some sizes.
 */
final class SmallCells {
	public const SMALL = 5;

	/**
	 * The parts of one whole, whose sum may be known.
	 *
	 * @template Key of array-key
	 * @param array<Key, int> $cells
	 * @return array<Key, int|null> null: hidden
	 */
	public static function hide(array $cells): array {
		$large = array_filter($cells, static fn (int $count): bool => $count >= self::SMALL);
		$small = array_filter($cells, self::isSmall(...));
		if ($small === []) {
			return $cells;
		}
		if ($large === []) {
			return array_fill_keys(array_keys($cells), null);
		}
		$least = min($large);
		return array_map(static fn (int $count): ?int => self::isSmall($count) || $count === $least ? null : $count, $cells);
	}

	/**
	 * Wholes that are parts of a larger one: totals first, then the parts below each total that is shown.
	 *
	 * @param array<string, array<array-key, int>> $groups
	 * @return array<string, array{total: int|null, cells: array<array-key, int|null>}>
	 */
	public static function hideGroups(array $groups): array {
		$totals = self::hide(array_map(array_sum(...), $groups));
		$hidden = [];
		foreach ($groups as $name => $cells) {
			$total = $totals[$name];
			$hidden[$name] = ['total' => $total, 'cells' => $total === null ? array_fill_keys(array_keys($cells), null) : self::hide($cells)];
		}
		return $hidden;
	}

	/** The number of all, which stands for itself. */
	public static function total(int $count): ?int {
		return self::isSmall($count) ? null : $count;
	}

	private static function isSmall(int $count): bool {
		return $count > 0 && $count < self::SMALL;
	}
}
