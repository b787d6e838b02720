<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Figures;

use OCA\InsNetzGegangen\Service\Figures\SmallCells;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Whoever knows the rule and all that is shown can list every table that would look the same. A number counts as
 * hidden only if that list leaves more than one value for it, and one below five does not stand out as such.
 */
final class SmallCellsTest extends TestCase {
	/** @return array<string, array{int, int}> cells and largest sum */
	public static function sizes(): array {
		return ['two cells' => [2, 60], 'three cells' => [3, 40], 'four cells' => [4, 28], 'five cells' => [5, 20]];
	}

	#[DataProvider('sizes')]
	public function testNoHiddenNumberCanBeComputed(int $cells, int $most): void {
		$alike = [];
		foreach ($this->tables($cells, $most) as $table) {
			$shown = SmallCells::hide($table);
			foreach ($table as $name => $count) {
				self::assertFalse($shown[$name] !== null && $count > 0 && $count < 5, 'shows a small number');
			}
			// The sum of the table is known unless it is small itself.
			$key = json_encode([$shown, SmallCells::total(array_sum($table))], JSON_THROW_ON_ERROR);
			$alike[$key] ??= ['shown' => $shown, 'values' => array_fill_keys(array_keys($table), [])];
			foreach ($table as $name => $count) {
				$alike[$key]['values'][$name][$count] = true;
			}
		}
		foreach ($alike as $look => ['shown' => $shown, 'values' => $values]) {
			foreach ($shown as $name => $count) {
				self::assertTrue($count !== null || count($values[$name]) > 1, "$name can be computed from $look");
			}
		}
	}

	public function testNoHiddenNumberOfAGroupCanBeComputed(): void {
		$alike = [];
		foreach ($this->tables(5, 24) as $table) {
			$groups = ['x' => ['a' => $table['a'], 'b' => $table['b']], 'y' => ['c' => $table['c'], 'd' => $table['d']], 'z' => ['e' => $table['e']]];
			$shown = SmallCells::hideGroups($groups);
			$key = json_encode([$shown, SmallCells::total(array_sum($table))], JSON_THROW_ON_ERROR);
			$totals = array_map(array_sum(...), $groups);
			foreach ([...$table, ...$totals] as $name => $count) {
				$alike[$key][$name][$count] = true;
			}
		}
		foreach ($alike as $look => $values) {
			/** @var array{array<string, array{total: int|null, cells: array<string, int|null>}>, int|null} $seen */
			$seen = json_decode($look, true);
			foreach ($seen[0] as $group => ['total' => $total, 'cells' => $cells]) {
				foreach ([$group => $total, ...$cells] as $name => $count) {
					self::assertTrue($count !== null || count($values[$name]) > 1, "$name can be computed from $look");
				}
			}
		}
	}

	public function testShowsWhatIsLargeAndNothing(): void {
		self::assertSame(['a' => 9, 'b' => 0, 'c' => 5], SmallCells::hide(['a' => 9, 'b' => 0, 'c' => 5]));
		self::assertSame(['a' => 20, 'b' => null, 'c' => null, 'd' => 0], SmallCells::hide(['a' => 20, 'b' => 9, 'c' => 4, 'd' => 0]));
		self::assertSame(['a' => 20, 'b' => null, 'c' => null, 'd' => null], SmallCells::hide(['a' => 20, 'b' => 7, 'c' => 1, 'd' => 7]), 'what is equal is treated alike');
		self::assertSame(['a' => null, 'b' => null], SmallCells::hide(['a' => 4, 'b' => 0]), 'nothing else to hide it behind');
		self::assertSame([0, null, null, 5], array_map(SmallCells::total(...), [0, 1, 4, 5]));
	}

	/** @return iterable<array<string, int>> every table with so many cells and at most this sum */
	private function tables(int $cells, int $most): iterable {
		$name = ['a', 'b', 'c', 'd', 'e'][$cells - 1];
		for ($count = 0; $count <= $most; $count++) {
			foreach ($cells === 1 ? [[]] : $this->tables($cells - 1, $most - $count) as $rest) {
				yield [...$rest, $name => $count];
			}
		}
	}
}
