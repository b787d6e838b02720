<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\HelperMapper;

/** The board: what helpers see of a request, and how they offer to take it. */
class BoardTest extends AppCase {
	public function testAHelperTakesARequestFromTheBoard(): void {
		$this->helper('helferin');
		$request = $this->wished(['text' => 'Mein Name ist Mira']);
		self::assertSame([], $this->get('helferin', '/board')->data);
		self::assertAnswer(404, null, $this->post('helferin', "/board/$request/offer"), 'not on the board');
		$opened = $this->put('koordination', "/requests/$request/board", ['text' => 'Wer erklärt Videokonferenzen?']);
		self::assertSame(['searching', 'Wer erklärt Videokonferenzen?'], [$opened->at('state'), $opened->at('board')]);
		$item = $this->get('helferin', '/board');
		self::assertSame(['request' => $request, 'text' => 'Wer erklärt Videokonferenzen?', 'topics' => ['bbb_join'], 'channel' => 'phone', 'district' => '14626', 'waitingDays' => 0], $item->at('0'));

		$offer = $this->post('helferin', "/board/$request/offer");
		self::assertSame([201, 'accepted'], [$offer->status, $offer->at('state')]);
		self::assertSame(201, $this->post('helferin', "/board/$request/offer")->status, 'twice is no harm');
		self::assertSame([], $this->get('helferin', '/board')->data);
		$this->helper('helfer');
		self::assertAnswer(409, 'filled', $this->post('helfer', "/board/$request/offer"));
		self::assertSame('arranged', $this->post('koordination', "/requests/$request/confirm", ['ask' => $offer->int('id')])->at('state'));
	}

	public function testWhoMayOpenAndRead(): void {
		$request = $this->wished();
		self::assertAnswer(404, null, $this->put('mitglied', "/requests/$request/board", ['text' => 'Hilfe']));
		self::assertAnswer(404, null, $this->put('aufnahme', "/requests/$request/board", ['text' => 'Hilfe']));
		self::assertAnswer(400, 'text', $this->put('koordination', "/requests/$request/board", new \stdClass()));
		self::assertAnswer(404, null, $this->get('mitglied', '/board'), 'no helper');
		$this->helper('mitglied');
		$this->put('koordination', "/requests/$request/board", ['text' => 'Hilfe']);
		self::assertSame([], $this->get('mitglied', '/board')->data, 'not one\'s own request');
		self::assertAnswer(404, null, $this->post('mitglied', "/board/$request/offer"));
		$closed = $this->world->send('koordination', 'PUT', "/requests/$request/board", 'null');
		self::assertSame([200, null], [$closed->status, $closed->at('board')]);
	}

	public function testNothingIsShownBeforeTheHelperCodeIsAccepted(): void {
		$request = $this->wished();
		$this->put('koordination', "/requests/$request/board", ['text' => 'Hilfe']);
		$helper = $this->helper('helferin');
		self::assertSame([$request], $this->get('helferin', '/board')->column('request'));
		$helpers = $this->world->service(HelperMapper::class);
		$imported = $helpers->find($helper, 'sn');
		$imported->setAgreementVersion(null);
		$helpers->update($imported);
		self::assertAnswer(409, 'agreement', $this->get('helferin', '/board'));
		self::assertAnswer(409, 'agreement', $this->post('helferin', "/board/$request/offer"));
	}
}
