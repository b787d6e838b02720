<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Handbook;

use OCA\InsNetzGegangen\Handbook\PageParser;
use OCA\InsNetzGegangen\Handbook\Shelf;
use OCA\InsNetzGegangen\Service\Handbook\PlatformBook;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use UnexpectedValueException;

final class PageParserTest extends TestCase {
	public function testHeaderAndText(): void {
		$page = PageParser::parse("---\n# a comment\nid: video-join\ntopic: bbb_join\ntitle: So kommst du hinein: leicht\ngoal: Du bist drin.\nneeds:\n  - Den Link\n  - Ein Gerät\nversion: 1\ncheckedBy:\ndate: 2026-11-22\norder: 6\n---\n\nText\n\n---\n\nmehr\n", 'x.md');
		self::assertSame(['video-join', 'bbb_join', 'So kommst du hinein: leicht', 'Du bist drin.', ['Den Link', 'Ein Gerät'], '1', null, '2026-11-22', 6], [
			$page->id, $page->topic, $page->title, $page->goal, $page->needs, $page->version, $page->checkedBy, $page->date, $page->order,
		]);
		self::assertSame("Text\n\n---\n\nmehr", $page->markdown);
	}

	/** @return array<string, array{string}> */
	public static function unusable(): array {
		return ['no header' => ['Text'], 'no id' => ["---\ntitle: x\n---\nText"], 'no title' => ["---\nid: x\n---\nText"], 'id is a path' => ["---\nid: ../x\ntitle: x\n---\nText"]];
	}

	#[DataProvider('unusable')]
	public function testUnusable(string $text): void {
		$this->expectException(UnexpectedValueException::class);
		PageParser::parse($text, 'x.md');
	}

	public function testPlatformsAreFilledIn(): void {
		$filled = PlatformBook::shipped()->fill('{{platform.video}} | {{platform.files.address}} | {{platform.unknown}} | {{other}}');
		[$name, $address, $unknown, $other] = explode(' | ', $filled);
		self::assertNotSame('{{platform.video}}', $name);
		self::assertNotSame('', $address);
		self::assertStringNotContainsString('{{', $name . $address);
		self::assertSame(['{{platform.unknown}}', '{{other}}'], [$unknown, $other]);
	}

	public function testEveryPageThatShipsIsOnTheShelf(): void {
		$pages = (new Shelf())->pages();
		self::assertCount(count(glob(dirname(__DIR__, 3) . '/handbook/[0-9]*.md') ?: []) + 1, $pages, 'an id stands twice');
		foreach ($pages as $page) {
			self::assertStringNotContainsString('{{', PlatformBook::shipped()->fill($page->words()), $page->id);
		}
	}
}
