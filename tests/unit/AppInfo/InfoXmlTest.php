<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\AppInfo;

use DOMDocument;
use DOMElement;
use DOMXPath;
use PHPUnit\Framework\TestCase;

/**
 * What the app store demands of appinfo/info.xml: which elements, in which order, with which values. The store's own
 * schema is held against the file as well where there is one: on a real server (tests/http/lifecycle.ts).
 */
final class InfoXmlTest extends TestCase {
	private const ROOT = __DIR__ . '/../../..';
	/** Elements in the order of the schema; [how many at least, how many at most]. */
	private const ELEMENTS = [
		'id' => [1, 1], 'name' => [1, 99], 'summary' => [1, 99], 'description' => [1, 99], 'version' => [1, 1], 'licence' => [1, 99],
		'author' => [1, 99], 'namespace' => [0, 1], 'types' => [0, 1], 'documentation' => [0, 1], 'category' => [1, 99], 'website' => [0, 1],
		'discussion' => [0, 1], 'bugs' => [1, 1], 'repository' => [0, 1], 'screenshot' => [0, 10], 'donation' => [0, 99], 'dependencies' => [1, 1],
		'background-jobs' => [0, 1], 'repair-steps' => [0, 1], 'two-factor-providers' => [0, 1], 'commands' => [0, 1], 'settings' => [0, 1],
		'activity' => [0, 1], 'dashboard' => [0, 1], 'fulltextsearch' => [0, 1], 'navigations' => [0, 1], 'contactsmenu' => [0, 1],
		'collaboration' => [0, 1], 'sabre' => [0, 1], 'trash' => [0, 1], 'versions' => [0, 1],
	];
	private const CATEGORIES = ['ai', 'auth', 'customization', 'dashboard', 'files', 'games', 'integration', 'monitoring', 'multimedia', 'office', 'organization', 'search', 'security', 'social', 'tools', 'workflow'];
	private const LICENCES = ['agpl', 'AGPL-3.0-only', 'AGPL-3.0-or-later', 'Apache-2.0', 'GPL-3.0-only', 'GPL-3.0-or-later', 'MIT', 'MPL-2.0'];
	/** With one of these an app cannot be limited to a group. */
	private const TYPES_FOR_ALL = ['filesystem', 'prelogin', 'authentication', 'logging', 'prevent_group_restriction'];

	private DOMXPath $info;

	protected function setUp(): void {
		$document = new DOMDocument();
		self::assertTrue($document->load(self::ROOT . '/appinfo/info.xml'));
		$this->info = new DOMXPath($document);
	}

	public function testElementsStandInTheOrderOfTheSchema(): void {
		$order = array_flip(array_keys(self::ELEMENTS));
		$names = array_map(static fn (DOMElement $element): string => $element->tagName, $this->elements('/info/*'));
		$places = array_map(static fn (string $name): int => $order[$name] ?? -1, $names);
		self::assertNotContains(-1, $places, implode(' ', $names));
		$sorted = $places;
		sort($sorted);
		self::assertSame($sorted, $places, implode(' ', $names));
		foreach (self::ELEMENTS as $name => [$least, $most]) {
			$number = count(array_keys($names, $name, true));
			self::assertTrue($number >= $least && $number <= $most, $name . ': ' . $number);
		}
	}

	public function testValues(): void {
		self::assertMatchesRegularExpression('/^[a-z]+[a-z0-9_]*[a-z0-9]+$/D', $this->text('id'));
		self::assertMatchesRegularExpression('/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/D', $this->text('version'));
		self::assertContains($this->text('licence'), self::LICENCES);
		self::assertMatchesRegularExpression('#^https?://.+$#D', $this->text('bugs'));
		self::assertSame([], array_diff($this->texts('/info/category'), self::CATEGORIES));
		self::assertSame([], array_intersect(array_map(static fn (DOMElement $type): string => $type->tagName, $this->elements('/info/types/*')), self::TYPES_FOR_ALL));
		foreach (['name', 'summary', 'description'] as $name) {
			$languages = array_map(static fn (DOMElement $element): string => $element->getAttribute('lang') ?: 'en', $this->elements('/info/' . $name));
			self::assertSame(array_unique($languages), $languages, $name);
			self::assertContains('en', $languages);
			foreach ($name === 'description' ? [] : $this->texts('/info/' . $name) as $text) {
				self::assertLessThanOrEqual(128, mb_strlen($text), $text);
			}
		}
	}

	public function testDependencies(): void {
		self::assertSame(['sqlite', 'mysql', 'pgsql'], $this->texts('/info/dependencies/database'));
		foreach ($this->elements('/info/dependencies/*[@min-version]') as $element) {
			self::assertMatchesRegularExpression('/^\d+(\.\d+){0,2}$/D', $element->getAttribute('min-version'));
		}
		$order = array_map(static fn (DOMElement $element): string => $element->tagName, $this->elements('/info/dependencies/*'));
		self::assertSame(['php', 'database', 'database', 'database', 'lib', 'nextcloud'], $order);
	}

	/** A class that is not there breaks a server only when it is needed. */
	public function testEveryClassIsThere(): void {
		$classes = $this->texts('//background-jobs/job | //commands/command | //settings/* | //repair-steps/*/step');
		self::assertGreaterThan(6, count($classes));
		self::assertSame([], array_values(array_filter($classes, static fn (string $class): bool => !class_exists($class))));
		self::assertSame(array_unique($classes), $classes);
	}

	public function testTheVersionIsTheSameEverywhere(): void {
		$version = $this->text('version');
		foreach (['package.json' => ['version'], 'openapi.json' => ['info', 'version']] as $file => $path) {
			$value = json_decode((string)file_get_contents(self::ROOT . '/' . $file), true);
			foreach ($path as $key) {
				$value = is_array($value) ? $value[$key] ?? null : null;
			}
			self::assertSame($version, $value, $file);
		}
		self::assertStringContainsString("\n## $version\n", (string)file_get_contents(self::ROOT . '/CHANGELOG.md'));
	}

	private function text(string $name): string {
		return $this->texts('/info/' . $name)[0] ?? '';
	}

	/** @return list<string> */
	private function texts(string $path): array {
		return array_map(static fn (DOMElement $element): string => trim($element->textContent), $this->elements($path));
	}

	/** @return list<DOMElement> */
	private function elements(string $path): array {
		return array_values(array_filter(iterator_to_array($this->info->query($path) ?: []), static fn (mixed $node): bool => $node instanceof DOMElement));
	}
}
