<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Rules;

use OCA\InsNetzGegangen\Rules\JsonFile;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use PHPUnit\Framework\TestCase;

/** Who reads English reads no German word in the lists, and both German languages of a server read German. */
final class VocabularyTest extends TestCase {
	public function testEveryWordHasAnEnglishName(): void {
		$english = JsonFile::read('rules/vocabulary.en.json');
		foreach (JsonFile::read('rules/vocabulary.json') as $list => $entries) {
			self::assertIsArray($entries);
			self::assertIsArray($english[$list] ?? null, $list);
			self::assertEqualsCanonicalizing(array_column($entries, 'id'), array_keys($english[$list]), $list);
		}
		self::assertSame(array_keys(JsonFile::read('rules/vocabulary.json')), array_keys($english));
	}

	public function testTheLanguageChoosesTheNames(): void {
		$vocabulary = new Vocabulary();
		self::assertSame('am Telefon', $vocabulary->named('channels')[0]['name']);
		self::assertSame('am Telefon', $vocabulary->named('channels', 'de_DE')[0]['name']);
		self::assertSame(['name' => 'by phone', 'id' => 'phone'], $vocabulary->named('channels', 'en')[0]);
		self::assertSame(['id' => 0, 'name' => 'can wait'], $vocabulary->urgencies('en')[0]);
	}

	public function testTopicsOfSaxonyAreThereInEnglish(): void {
		$region = new Region('sn');
		$german = array_column($region->topics(), 'name', 'id');
		foreach ($region->topicsIn('en') as $topic) {
			self::assertNotSame($german[$topic['id']], $topic['name'], $topic['id']);
			self::assertNotSame('', (string)$topic['hint']);
		}
		self::assertSame($region->topics(), $region->topicsIn('de_DE'));
	}

	public function testAPackageNeedsNoEnglish(): void {
		$region = new Region('hb');
		self::assertSame($region->topics(), $region->topicsIn('en'));
	}
}
