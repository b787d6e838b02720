<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

final class MyselfTest extends AppCase {
	public function testMe(): void {
		$reply = $this->get('mitglied', '/me');
		Shape::assert('Me', $reply->data);
		self::assertSame(['mitglied', 'Mira Demo', 'mitglied@example.org', ['member'], [], null], array_map($reply->at(...), ['user', 'displayName', 'email', 'roles', 'districts', 'helper']));
		self::assertSame(['*'], $this->get('koordination', '/me')->at('districts'));
		self::assertSame(['14626'], $this->get('koordination-goerlitz', '/me')->at('districts'));
		self::assertSame(['member', 'admin'], $this->get('admin', '/me')->at('roles'));
		self::assertSame(404, $this->get('aussen', '/me')->status);
		self::assertSame(401, $this->get('', '/me')->status);
	}

	public function testVocabularyHasEveryListWithIdsAndNames(): void {
		$reply = $this->get('mitglied', '/vocabulary');
		Shape::assert('Vocabulary', $reply->data);
		foreach (['topics' => 21, 'channels' => 4, 'devices' => 8, 'needs' => 5, 'slots' => 21, 'districts' => 14, 'urgencies' => 4, 'outcomes' => 8] as $list => $number) {
			$entries = $reply->at($list);
			self::assertIsArray($entries);
			self::assertCount($number, $entries, $list);
			foreach (array_keys($entries) as $index) {
				self::assertNotNull($reply->at("$list.$index.id"));
				self::assertNotSame('', $reply->at("$list.$index.name"));
			}
		}
		self::assertSame('2026-1', $reply->at('agreement.version'));
		self::assertMatchesRegularExpression('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/', self::text($reply->at('now')));
		self::assertSame(['deadlineHours' => 48, 'fromHour' => 9, 'toHour' => 20, 'nextRoundByItself' => false, 'atNight' => true, 'perWeek' => 3], $reply->at('asking'));
	}

	public function testPlaces(): void {
		self::assertSame('14626', $this->get('mitglied', '/places/02826')->at('district'));
		$elsewhere = $this->get('mitglied', '/places/20095');
		self::assertSame(['postalCode' => '20095', 'district' => null, 'place' => null], $elsewhere->data);
		foreach (['1234', '123456', 'abcde', '%30'] as $code) {
			$this->assertAnswer(400, 'placeCode', $this->get('mitglied', "/places/$code"), $code);
		}
	}

	public function testHandbook(): void {
		$list = $this->get('mitglied', '/handbook');
		self::assertContains('video-join', $list->column('id'));
		$orders = $list->column('order');
		$sorted = $orders;
		sort($sorted);
		self::assertSame($sorted, $orders);
		foreach ($list->column('id') as $id) {
			$page = $this->get('mitglied', '/handbook/' . self::text($id));
			Shape::assert('HandbookPage', $page->data);
			self::assertStringNotContainsString('{{', self::text($page->at('markdown')), self::text($id));
		}
		self::assertNull($this->get('mitglied', '/handbook/' . self::text($list->at('0.id')))->at('previous'));
		foreach (['nothing', '..%2Fappinfo%2Finfo.xml', '06-video-join.md', '%2e%2e'] as $id) {
			self::assertSame(404, $this->get('mitglied', "/handbook/$id")->status, $id);
		}
	}

	private static function text(mixed $value): string {
		self::assertIsString($value);
		return $value;
	}
}
