<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Handbook;

use OCA\InsNetzGegangen\Handbook\PageSteps;
use OCA\InsNetzGegangen\Rules\JsonFile;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class PageStepsTest extends TestCase {
	/** @return iterable<array-key, mixed> */
	public static function cases(): iterable {
		return JsonFile::read('rules/cases/steps.json');
	}

	/** @param list<string> $codes */
	#[DataProvider('cases')]
	public function testCodes(string $what, string $markdown, array $codes): void {
		self::assertSame($codes, array_column(PageSteps::of($markdown), 'code'), $what);
		foreach ($codes as $code) {
			self::assertMatchesRegularExpression(PageSteps::CODE, $code);
		}
	}

	public function testWordsOfAStep(): void {
		$step = PageSteps::find("## So **geht** es\n\n2. Tippe auf [Ja](x).\n", 'so-geht-es.1');
		self::assertSame(['code' => 'so-geht-es.1', 'section' => 'So geht es', 'number' => 2, 'text' => 'Tippe auf Ja.'], $step);
		self::assertNull(PageSteps::find('## Anderes', 'so-geht-es.1'));
	}
}
