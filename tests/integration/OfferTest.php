<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use PHPUnit\Framework\Attributes\DataProvider;

final class OfferTest extends AppCase {
	private const LEAST = ['district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1'];

	public function testLeastNeededAndDefaults(): void {
		self::assertSame(404, $this->get('helferin', '/helpers/me')->status);
		$reply = $this->put('helferin', '/helpers/me', self::LEAST);
		$this->assertAnswer(200, null, $reply);
		Shape::assert('Helper', $reply->data);
		self::assertSame([2, ['de'], null, 'both', '2026-1', 0], array_map($reply->at(...), ['capacity', 'languages', 'radiusKm', 'mailWish', 'agreement', 'load']));
		self::assertSame(2, $reply->at('topics.bbb_join'));
		self::assertNull($reply->at('topics.hybrid'), 'only the usual topics');
		self::assertSame($reply->data, $this->get('helferin', '/helpers/me')->data);
		self::assertSame($reply->at('id'), $this->get('helferin', '/me')->at('helper'));
		self::assertContains('helper', (array)$this->get('helferin', '/me')->at('roles'));
	}

	public function testWholeOfferReplacesTheOldOne(): void {
		$this->helper('helferin', ['radiusKm' => 40, 'ties' => ['14612', '14626'], 'phone' => '+49 351 / 23125-11', 'topics' => ['talk' => 3], 'slots' => ['mon_am']]);
		$reply = $this->get('helferin', '/helpers/me');
		self::assertSame([40, ['14612'], ['talk' => 3], ['mon_am']], array_map($reply->at(...), ['radiusKm', 'ties', 'topics', 'slots']));
		self::assertSame('+493512312511', $reply->at('phone'));
		$id = $this->helper('helferin');
		self::assertSame($reply->at('id'), $id);
		self::assertSame([null, [], null], array_map($this->get('helferin', '/helpers/me')->at(...), ['radiusKm', 'ties', 'phone']));
	}

	public function testFromAfarWithoutDistrict(): void {
		$this->assertAnswer(200, null, $this->put('helferin', '/helpers/me', ['district' => null, 'ties' => ['14626']] + self::LEAST));
		$this->assertAnswer(400, 'district', $this->put('helferin', '/helpers/me', ['district' => null] + self::LEAST));
		$this->assertAnswer(400, 'channels', $this->put('helferin', '/helpers/me', ['district' => null, 'ties' => ['14626'], 'channels' => ['on_site']] + self::LEAST));
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function bad(): array {
		return [
			'district unknown' => [['district' => '99999'], 'district'],
			'district no text' => [['district' => 14626], 'district'],
			'channels missing' => [['channels' => null], 'channels'],
			'channels empty' => [['channels' => []], 'channels'],
			'channels unknown' => [['channels' => ['smoke']], 'channels'],
			'channels no list' => [['channels' => 'phone'], 'channels'],
			'agreement missing' => [['agreement' => null], 'agreement'],
			'agreement old' => [['agreement' => '2019-1'], 'agreement'],
			'postal code' => [['postalCode' => '0282'], 'postalCode'],
			'postal code of letters' => [['postalCode' => 'ABCDE'], 'postalCode'],
			'radius 0' => [['radiusKm' => 0], 'radiusKm'],
			'radius 301' => [['radiusKm' => 301], 'radiusKm'],
			'capacity 0' => [['capacity' => 0], 'capacity'],
			'capacity 21' => [['capacity' => 21], 'capacity'],
			'capacity text' => [['capacity' => '2'], 'capacity'],
			'level 4' => [['topics' => ['talk' => 4]], 'topics.talk'],
			'topic unknown' => [['topics' => ['knitting' => 1]], 'topics.knitting'],
			'topics list' => [['topics' => ['talk']], 'topics'],
			'tie unknown' => [['ties' => ['x']], 'ties'],
			'language' => [['languages' => ['klingon']], 'languages'],
			'slot' => [['slots' => ['monday']], 'slots'],
			'device' => [['devices' => ['abacus']], 'devices'],
			'mail wish' => [['mailWish' => 'pigeon'], 'mailWish'],
			'a mail wish without effect' => [['mailWish' => 'weekly'], 'mailWish'],
			'phone' => [['phone' => 'call me'], 'phone'],
			'unknown field' => [['unit' => 'xx'], 'unit'],
			'path parameter' => [['helperId' => 1], 'helperId'],
			'person' => [['person' => ['name' => 'Somebody']], 'person'],
		];
	}

	/** @param array<string, mixed> $with */
	#[DataProvider('bad')]
	public function testRefusesWithTheFieldAndStoresNothing(array $with, string $field): void {
		$reply = $this->put('helferin', '/helpers/me', [...self::LEAST, ...$with]);
		$this->assertAnswer(400, $field, $reply);
		self::assertNotSame('', $reply->at('message'));
		self::assertSame(404, $this->get('helferin', '/helpers/me')->status);
	}

	public function testPause(): void {
		$this->assertAnswer(404, null, $this->put('helferin', '/helpers/me/pause', ['until' => null]));
		$this->helper('helferin');
		$day = gmdate('Y-m-d', time() + 5 * 86400);
		self::assertSame($day, $this->put('helferin', '/helpers/me/pause', ['until' => $day])->at('pausedUntil'));
		$this->helper('helferin', ['capacity' => 4]);
		self::assertSame($day, $this->get('helferin', '/helpers/me')->at('pausedUntil'), 'a changed offer keeps the pause');
		self::assertNull($this->put('helferin', '/helpers/me/pause', ['until' => null])->at('pausedUntil'));
		$this->assertAnswer(400, 'until', $this->put('helferin', '/helpers/me/pause', ['until' => '2020-01-01']));
		$this->assertAnswer(400, 'until', $this->put('helferin', '/helpers/me/pause', ['until' => 'soon']));
		$this->assertAnswer(400, 'until', $this->put('helferin', '/helpers/me/pause', (object)[]));
	}

	public function testLeavingGivesEverythingBack(): void {
		[$arranged, $assignment] = $this->arranged('helferin');
		$open = $this->wished();
		[$ask] = $this->ask($open, [$this->helper('helferin')]);
		$this->assertAnswer(200, null, $this->send('helferin', 'DELETE', '/helpers/me'));
		self::assertSame(404, $this->get('helferin', '/helpers/me')->status);
		self::assertSame(404, $this->get('helferin', "/assignments/$assignment")->status);
		self::assertSame('searching', $this->get('koordination', "/requests/$arranged")->at('state'));
		self::assertSame('withdrawn', $this->get('koordination', "/requests/$open")->at('asks.0.state'));
		self::assertSame(404, $this->post('helferin', "/asks/$ask/accept")->status);
		self::assertSame(404, $this->send('helferin', 'DELETE', '/helpers/me')->status);
	}

	private function send(string $userId, string $method, string $path): Reply {
		return $this->world->send($userId, $method, $path, '');
	}
}
