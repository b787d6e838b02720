<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit;

use PHPUnit\Framework\TestCase;

/** Whoever adds a table says in one line what it holds. */
final class RecordsTest extends TestCase {
	private const ROOT = __DIR__ . '/../..';

	public function testThePictureOfTheHouseNamesEveryTable(): void {
		$made = [];
		foreach (glob(self::ROOT . '/lib/Migration/*.php') ?: [] as $migration) {
			preg_match_all("/'(ing_[a-z_]+)' => \\[\\s*'columns'|createTable\\('(ing_[a-z_]+)'\\)/", (string)file_get_contents($migration), $found);
			$made = [...$made, ...array_filter([...$found[1], ...$found[2]])];
		}
		preg_match_all('/^\\| `(ing_[a-z_]+)` \\|/m', (string)file_get_contents(self::ROOT . '/docs/architecture.md'), $named);
		sort($made);
		sort($named[1]);
		self::assertNotSame([], $made);
		self::assertSame($made, $named[1]);
	}
}
