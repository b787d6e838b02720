<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Service;

use OCA\InsNetzGegangen\Service\SettingsLexicon;
use PHPUnit\Framework\TestCase;

final class SettingsLexiconTest extends TestCase {
	public function testSameKeysAsTheContract(): void {
		$document = json_decode((string)file_get_contents(dirname(__DIR__, 3) . '/openapi.json'), true);
		/** @var array{components: array{schemas: array{Settings: array{properties: array<string, mixed>, required: list<string>}}}} $document */
		$schema = $document['components']['schemas']['Settings'];
		$keys = [...SettingsLexicon::LISTS, ...array_keys(SettingsLexicon::NUMBERS + SettingsLexicon::FLAGS + SettingsLexicon::CHOICES + SettingsLexicon::TEXTS)];
		self::assertEqualsCanonicalizing(array_keys($schema['properties']), $keys);
		self::assertEqualsCanonicalizing($schema['required'], $keys);
	}

	public function testDefaultsLieWithinTheirLimits(): void {
		foreach (SettingsLexicon::NUMBERS as $key => $rule) {
			self::assertSame($rule['default'], max($rule['min'], min($rule['max'], $rule['default'])), $key);
		}
		foreach (SettingsLexicon::CHOICES as $key => $rule) {
			self::assertContains($rule['default'], $rule['of'], $key);
		}
	}
}
