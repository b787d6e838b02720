<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\InsNetzGegangen\Tests\integration;

/** "Call me back", and forms that arrive twice. */
final class CallbackTest extends AppCase {
	private const CONSENT = ['version' => '2026-1', 'by' => 'self'];

	public function testANumberIsEnough(): void {
		self::assertSame(['phone' => null, 'agreed' => false, 'request' => null], $this->get('mitglied', '/callback')->data);
		$asked = $this->callMe('03581 23125 11');
		$this->assertAnswer(200, null, $asked);
		Shape::assert('Request', $asked->data);
		self::assertSame(['callback', true, null], [$asked->at('state'), $asked->at('own'), $asked->at('district')]);
		self::assertSame([$asked->int('id')], $this->get('aufnahme', '/requests?queue=callback')->column('id'));
		self::assertSame('+4935812312511', $this->get('aufnahme', '/requests/' . $asked->int('id') . '/contact')->at('phone'));
	}

	public function testAsksTwiceAndIsCalledOnce(): void {
		$first = $this->callMe('03581 23125 11')->int('id');
		self::assertSame(['phone' => '+4935812312511', 'agreed' => true, 'request' => $first], $this->get('mitglied', '/callback')->data);
		self::assertSame($first, $this->callMe('0171 3920011')->int('id'));
		self::assertSame('+491713920011', $this->get('aufnahme', "/requests/$first/contact")->at('phone'), 'at the new number');
		self::assertCount(1, (array)$this->get('aufnahme', '/requests?queue=callback')->data);
	}

	public function testKnowsNumberAndDistrictOfAnOwnRequestOrOffer(): void {
		$this->wished();
		self::assertSame('+4935812312511', $this->get('mitglied', '/callback')->at('phone'));
		self::assertSame('14626', $this->callMe('03581 23125 11')->at('district'));
		$this->helper('helferin', ['phone' => '0171 3920012', 'district' => '14612']);
		self::assertSame('+491713920012', $this->get('helferin', '/callback')->at('phone'));
		self::assertSame('14612', $this->callMe('0171 3920012', 'helferin')->at('district'));
		self::assertNull($this->get('helfer', '/callback')->at('phone'), 'never the number of somebody else');
	}

	public function testOneTapIsEnoughForWhoAgreedToTheSameWordsAndTookNothingBack(): void {
		$this->helper('helferin', ['phone' => '0171 3920012', 'district' => '14612']);
		self::assertFalse($this->get('helferin', '/callback')->at('agreed'), 'an offer is something else');
		$request = $this->callMe('03581 23125 11')->int('id');
		self::assertTrue($this->get('mitglied', '/callback')->at('agreed'));
		$this->assertAnswer(200, null, $this->post('mitglied', "/requests/$request/close", ['outcome' => 'no_longer_wanted']));
		self::assertFalse($this->get('mitglied', '/callback')->at('agreed'), 'a withdrawal takes it back');
	}

	public function testCanBeTakenBackAndGoneOnWith(): void {
		$request = $this->callMe('03581 23125 11')->int('id');
		$half = ['topics' => [], 'channels' => [], 'state' => 'callback', 'consent' => ['version' => '2026-1', 'by' => 'third_person']];
		self::assertFalse($this->put('aufnahme', "/requests/$request", self::wish($half))->at('consentPending'), 'the person asked for it');
		$this->assertAnswer(200, null, $this->put('aufnahme', "/requests/$request", self::wish(['consent' => ['version' => '2026-1', 'by' => 'phone']])));
		$this->assertAnswer(200, null, $this->post('aufnahme', "/requests/$request/moves", ['to' => 'clarified']));
		$second = $this->callMe('03581 23125 11')->int('id');
		self::assertNotSame($request, $second, 'the first call has been made');
		$this->assertAnswer(200, null, $this->post('mitglied', "/requests/$second/close", ['outcome' => 'no_longer_wanted']));
		self::assertNull($this->get('mitglied', '/callback')->at('request'));
	}

	public function testRefusesWithTheField(): void {
		$this->assertAnswer(400, 'phone', $this->callMe('gibt es nicht'));
		$this->assertAnswer(400, 'consent', $this->post('mitglied', '/callback', ['phone' => '03581 23125 11']));
		$this->assertAnswer(400, 'consent.version', $this->post('mitglied', '/callback', ['phone' => '03581 23125 11', 'consent' => ['version' => 'old', 'by' => 'self']]));
		self::assertSame([], $this->get('aufnahme', '/requests?queue=callback')->data);
	}

	public function testTheSameFormTwiceMakesOneRequestAsItWasSentLast(): void {
		$first = $this->wished(['sendKey' => 'k1', 'text' => 'Erst so']);
		self::assertSame($first, $this->wished(['sendKey' => 'k1', 'text' => 'Dann so', 'person' => ['phone' => '0171 3920011']]));
		$now = $this->get('mitglied', "/requests/$first");
		self::assertSame('Dann so', $now->at('text'));
		self::assertSame('+491713920011', $this->get('mitglied', "/requests/$first/contact")->at('phone'));
		self::assertCount(1, (array)$this->get('mitglied', '/requests?queue=mine')->data);
		self::assertSame(1, count(array_keys($this->get('koordination', "/events?request=$first")->column('action'), 'created', true)));
		self::assertNotSame($first, $this->wished(['sendKey' => 'k2']), 'another form');
		self::assertNotSame($first, $this->wished(), 'a form without a key');
	}

	public function testAKeyIsOfOneAccount(): void {
		$first = $this->wished(['sendKey' => 'k1']);
		$other = $this->post('helferin', '/requests', self::wish(['sendKey' => 'k1']));
		self::assertNotSame($first, $other->int('id'));
	}

	public function testACallTakenDownTwiceIsOneAsWell(): void {
		$first = $this->takenDown(['sendKey' => 'k1']);
		self::assertSame($first, $this->takenDown(['sendKey' => 'k1']));
		$this->assertAnswer(200, null, $this->post('koordination', "/requests/$first/close", ['outcome' => 'solved']));
		self::assertSame($first, $this->takenDown(['sendKey' => 'k1', 'text' => 'spät']), 'also when it is over');
		self::assertNull($this->get('koordination', "/requests/$first")->at('text'));
		$this->assertAnswer(400, 'sendKey', $this->post('aufnahme', '/requests', self::call(['sendKey' => str_repeat('x', 65)])));
	}

	public function testAKeyOpensNothingForWhoIsNoLongerOfTheDesk(): void {
		$this->post('koordination', '/roles', ['role' => 'intake', 'user' => 'mitglied', 'districts' => ['14626']]);
		$taken = $this->takenDown(['sendKey' => 'k1', 'text' => 'Anliegen'], 'mitglied');
		$this->post('koordination', "/requests/$taken/close", ['outcome' => 'solved']);
		foreach ((array)$this->get('koordination', '/roles')->data as $role) {
			if (is_array($role) && $role['user'] === 'mitglied' && is_int($role['id'])) {
				$this->assertAnswer(200, null, $this->world->call('koordination', 'DELETE', '/roles/' . $role['id']));
			}
		}
		$this->assertAnswer(404, null, $this->get('mitglied', "/requests/$taken"));
		$this->assertAnswer(404, null, $this->post('mitglied', '/requests', self::wish(['sendKey' => 'k1'])));
	}

	public function testACallCanBePutDownHalfDoneMoreThanOnce(): void {
		$half = ['topics' => [], 'channels' => [], 'district' => null, 'state' => 'callback'];
		$request = $this->takenDown($half);
		$this->assertAnswer(200, null, $this->put('aufnahme', "/requests/$request", self::call([...$half, 'topics' => ['email']])));
		self::assertSame(['callback', ['email']], [$this->get('aufnahme', "/requests/$request")->at('state'), $this->get('aufnahme', "/requests/$request")->at('topics')]);
		$this->assertAnswer(400, 'channels', $this->put('aufnahme', "/requests/$request", self::call(['channels' => []])), 'whole means whole');
		$this->assertAnswer(400, 'state', $this->put('koordination', '/requests/' . $this->takenDown(), self::call($half)), 'only while it waits for a callback');
	}

	private function callMe(string $phone, string $userId = 'mitglied'): Reply {
		return $this->post($userId, '/callback', ['phone' => $phone, 'consent' => self::CONSENT]);
	}
}
