<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Http;

use OCA\InsNetzGegangen\Http\Csv;
use PHPUnit\Framework\TestCase;

class CsvTest extends TestCase {
	public function testNoCellIsAFormula(): void {
		foreach (['=1+1', '+cmd|x', '-2', '@SUM(1)', "\t=1"] as $formula) {
			self::assertStringContainsString('"\'' . $formula . '"', Csv::of([[$formula]]));
		}
		self::assertSame("\u{FEFF}\"+49351231\";\"a\"\"b;c\"\r\n", Csv::of([['+49351231', 'a"b;c']]));
	}
}
