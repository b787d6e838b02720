<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Service;

use OCA\InsNetzGegangen\Rules\JsonFile;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use PHPUnit\Framework\TestCase;

/** The same table as src/composables/dates.spec.ts: mails and pages say "when" alike. */
final class TimeWordsTest extends TestCase {
	public function testMomentsDaysAndHoursReadAsOnThePages(): void {
		$words = new TimeWords(new Clock($this->createStub(ITimeFactory::class), new Region('sn')));
		$german = $this->german();
		/** @var array{moments: list<array{moment: string, words: string}>, days: list<array{day: string, words: string}>, slots: list<array{slots: list<string>, words: string}>} $cases */
		$cases = JsonFile::read('rules/cases/when.json');
		foreach ($cases['moments'] as $case) {
			self::assertSame($case['words'], $words->moment($german, (int)strtotime($case['moment'])));
		}
		foreach ($cases['days'] as $case) {
			self::assertSame($case['words'], $words->day($german, $case['day']));
		}
		foreach ($cases['slots'] as $case) {
			self::assertSame($case['words'], $words->slots($german, $case['slots']));
		}
		self::assertSame('Montag, 23. November 2026, 14:30 Uhr', $words->momentWithYear($german, (int)strtotime('2026-11-23T13:30:00Z')));
	}

	private function german(): IL10N {
		$texts = [...JsonFile::read('translations/de/member.json'), ...JsonFile::read('translations/de/telling.json')];
		$german = $this->createStub(IL10N::class);
		$german->method('t')->willReturnCallback(static function (string $text, mixed $parameters = []) use ($texts): string {
			$translated = $texts[$text] ?? null;
			self::assertIsString($translated, $text);
			return vsprintf($translated, array_filter((array)$parameters, is_scalar(...)));
		});
		return $german;
	}
}
