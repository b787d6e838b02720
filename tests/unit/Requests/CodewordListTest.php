<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Requests;

use OCA\InsNetzGegangen\Rules\JsonFile;
use PHPUnit\Framework\TestCase;

/** Codewords are spoken on the phone: many, short, one word, none twice. */
class CodewordListTest extends TestCase {
	public function testTheList(): void {
		/** @var list<string> $words */
		$words = JsonFile::read('rules/codewords.json')['words'];
		self::assertGreaterThanOrEqual(200, count($words));
		self::assertSame($words, array_values(array_unique($words)));
		foreach ($words as $word) {
			self::assertMatchesRegularExpression('/^\p{Lu}\p{Ll}{2,8}$/u', $word);
		}
	}
}
