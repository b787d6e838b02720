<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\AppInfo;

use DOMDocument;
use PHPUnit\Framework\TestCase;

/** Whoever runs the server finds every command of the app in the guide, with its dry run, and no other. */
final class AdminGuideTest extends TestCase {
	private const ROOT = __DIR__ . '/../../..';

	public function testEveryCommandAndEveryDryRunStandsInTheGuide(): void {
		$guide = (string)file_get_contents(self::ROOT . '/docs/admin.md');
		$names = [];
		foreach (self::classes('command') as $class) {
			$source = (string)file_get_contents(self::ROOT . '/lib/Command/' . substr((string)strrchr($class, '\\'), 1) . '.php');
			self::assertSame(1, preg_match("/setName\\('([a-z_:-]+)'\\)/", $source, $found), $class);
			$names[] = $found[1] ?? '';
			preg_match_all("/addOption\\('([a-z-]+)'/", $source, $options);
			foreach ($options[1] as $option) {
				self::assertMatchesRegularExpression('/' . preg_quote($found[1] ?? '', '/') . '\b.* --' . $option . '\b/', $guide);
			}
		}
		preg_match_all('/ins_netz_gegangen:[a-z-]+/', $guide, $told);
		sort($names);
		$told = array_values(array_unique($told[0]));
		sort($told);
		self::assertSame($names, $told);
	}

	public function testTheNumberOfJobsIsTrue(): void {
		$words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
		self::assertStringContainsString('shows ' . $words[count(self::classes('job'))] . ' jobs', (string)file_get_contents(self::ROOT . '/docs/admin.md'));
	}

	/** @return list<string> */
	private static function classes(string $element): array {
		$info = new DOMDocument();
		self::assertTrue($info->load(self::ROOT . '/appinfo/info.xml'));
		return array_map(static fn (\DOMNode $node): string => trim($node->textContent), array_values(iterator_to_array($info->getElementsByTagName($element))));
	}
}
