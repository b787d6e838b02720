<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use PHPUnit\Framework\Attributes\DataProvider;

/** Every field of a request: what is refused names the field and stores nothing. */
class RequestInputTest extends AppCase {
	/** @return iterable<string, array{string, array<string, mixed>, string}> account, fields, refused field */
	public static function refused(): iterable {
		$m = 'mitglied';
		yield 'no district' => [$m, ['district' => null], 'district'];
		yield 'unknown district' => [$m, ['district' => '99999'], 'district'];
		yield 'district is a number' => [$m, ['district' => 14626], 'district'];
		yield 'postal code too short' => [$m, ['postalCode' => '123'], 'postalCode'];
		yield 'postal code of letters' => [$m, ['postalCode' => 'O2826'], 'postalCode'];
		yield 'postal code outside, no district' => [$m, ['district' => null, 'postalCode' => '10115'], 'postalCode'];
		yield 'no topics' => [$m, ['topics' => []], 'topics'];
		yield 'unknown topic' => [$m, ['topics' => ['gardening']], 'topics'];
		yield 'topics is a word' => [$m, ['topics' => 'bbb_join'], 'topics'];
		yield 'must topic that is no topic' => [$m, ['mustTopics' => ['talk']], 'mustTopics'];
		yield 'no channels' => [$m, ['channels' => []], 'channels'];
		yield 'unknown channel' => [$m, ['channels' => ['fax']], 'channels'];
		yield 'phone wished, none given' => [$m, ['person' => ['email' => 'erna@example.org']], 'person.phone'];
		yield 'no phone number' => [$m, ['person' => ['phone' => '12']], 'person.phone'];
		yield 'phone with letters' => [$m, ['person' => ['phone' => 'null drei fünf']], 'person.phone'];
		yield 'phone is a number' => [$m, ['person' => ['phone' => 35123125]], 'person.phone'];
		yield 'no mail address' => [$m, ['person' => ['phone' => '03581 2312511', 'email' => 'erna@']], 'person.email'];
		yield 'mail with line break' => [$m, ['person' => ['phone' => '03581 2312511', 'email' => "erna@example.org\nBcc: a@example.org"]], 'person.email'];
		yield 'name from a member' => [$m, ['person' => ['name' => 'Erna', 'phone' => '03581 2312511']], 'person.name'];
		yield 'unknown field of the person' => [$m, ['person' => ['phone' => '03581 2312511', 'age' => 82]], 'person.age'];
		yield 'address too long' => [$m, ['person' => ['phone' => '03581 2312511', 'address' => str_repeat('a', 201)]], 'person.address'];
		yield 'unknown device' => [$m, ['devices' => ['abacus']], 'devices'];
		yield 'unknown language' => [$m, ['languages' => ['xx']], 'languages'];
		yield 'unknown slot' => [$m, ['slots' => ['mon_night']], 'slots'];
		yield 'unknown need' => [$m, ['needs' => ['money']], 'needs'];
		yield 'urgency too high' => [$m, ['urgency' => 4], 'urgency'];
		yield 'urgency as text' => [$m, ['urgency' => '1'], 'urgency'];
		yield 'day missing with urgency 2' => [$m, ['urgency' => 2], 'neededBy'];
		yield 'day in the past' => [$m, ['urgency' => 2, 'neededBy' => '2020-01-01'], 'neededBy'];
		yield 'no day' => [$m, ['urgency' => 2, 'neededBy' => '2026-02-30'], 'neededBy'];
		yield 'text too long' => [$m, ['text' => str_repeat('ä', 2001)], 'text'];
		yield 'control character' => [$m, ['text' => "Hilfe\u{0007}"], 'text'];
		yield 'right to left override' => [$m, ['text' => "Hilfe \u{202E}mov"], 'text'];
		yield 'no consent' => [$m, ['consent' => null], 'consent'];
		yield 'old wording' => [$m, ['consent' => ['version' => '2020-1', 'by' => 'self']], 'consent.version'];
		yield 'member says by phone' => [$m, ['consent' => ['version' => '2026-1', 'by' => 'phone']], 'consent.by'];
		yield 'member sets the state' => [$m, ['state' => 'callback'], 'state'];
		yield 'unknown field' => [$m, ['priority' => 'high'], 'priority'];
		yield 'path parameter in the body' => [$m, ['requestId' => 1], 'requestId'];
		yield 'release as text' => [$m, ['releaseOnAccept' => 'yes'], 'releaseOnAccept'];
		$d = 'aufnahme';
		$phone = ['version' => '2026-1', 'by' => 'phone'];
		yield 'desk: no way of contact' => [$d, ['channels' => ['on_site'], 'person' => ['name' => 'Erna'], 'consent' => $phone], 'person.phone'];
		yield 'desk: neither topic nor text' => [$d, ['topics' => [], 'consent' => $phone], 'topics'];
		yield 'desk: another state' => [$d, ['state' => 'closed', 'consent' => $phone], 'state'];
		yield 'desk: name with pictures' => [$d, ['person' => ['name' => 'Erna 🎉', 'phone' => '03581 2312511'], 'consent' => $phone], 'person.name'];
		yield 'desk: name that turns the reading direction' => [$d, ['person' => ['name' => "Erna \u{202E}abc", 'phone' => '03581 2312511'], 'consent' => $phone], 'person.name'];
		yield 'desk asks for itself by a name' => [$d, ['person' => ['name' => 'Erna', 'phone' => '03581 2312511']], 'person.name'];
	}

	/** @param array<string, mixed> $fields */
	#[DataProvider('refused')]
	public function testIsRefusedWithItsField(string $userId, array $fields, string $field): void {
		$reply = $this->post($userId, '/requests', self::wish($fields));
		self::assertAnswer(400, $field, $reply);
		self::assertNotSame('', $reply->at('message'));
		self::assertSame(0, $this->get('koordination', '/requests/counts')->at('all'));
	}

	public function testBodiesThatAreNoObjectAreRefused(): void {
		foreach (['{"district":', '[]', '"text"', '1', str_repeat(' ', 70_000)] as $body) {
			self::assertSame(400, $this->world->send('mitglied', 'POST', '/requests', $body)->status, substr($body, 0, 20));
		}
	}

	public function testEverySpellingOfANumberIsFound(): void {
		$this->takenDown(['person' => ['name' => 'Erna', 'phone' => '+49 152 28817386']]);
		foreach (['0152 28817386', '0049152-28817386', '+49 (0)152 288 17 386', '0152/28817386'] as $spelling) {
			self::assertCount(1, (array)$this->get('aufnahme', '/requests/find?phone=' . rawurlencode($spelling))->data, $spelling);
		}
		self::assertAnswer(400, 'phone', $this->get('aufnahme', '/requests/find?phone=abc'));
		self::assertAnswer(404, null, $this->get('mitglied', '/requests/find?phone=015228817386'));
	}

	public function testADistrictComesFromThePostalCode(): void {
		self::assertSame('14612', $this->post('mitglied', '/requests', self::wish(['district' => null, 'postalCode' => '01067']))->at('district'));
		self::assertSame('14626', $this->post('mitglied', '/requests', self::wish(['postalCode' => '01067']))->at('district'), 'chosen by hand');
		self::assertAnswer(400, 'postalCode', $this->post('mitglied', '/requests', self::wish(['postalCode' => '10115'])), 'outside');
		self::assertNull($this->post('aufnahme', '/requests', self::call(['district' => null]))->at('district'), 'the desk may leave it open');
	}

	public function testAHalfDoneCallIsKept(): void {
		$reply = $this->post('aufnahme', '/requests', self::call(['topics' => [], 'channels' => [], 'state' => 'callback']));
		self::assertSame([201, 'callback'], [$reply->status, $reply->at('state')]);
	}

	public function testAThirdPersonMustAgreeBeforeAnybodyIsAsked(): void {
		$request = $this->takenDown(['consent' => ['version' => '2026-1', 'by' => 'third_person']]);
		$seen = $this->get('koordination', "/requests/$request");
		self::assertSame(['callback', true], [$seen->at('state'), $seen->at('consentPending')]);
		self::assertNotContains('ask', (array)$seen->at('actions'));
		$helper = $this->helper('helferin');
		self::assertAnswer(409, 'state', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(1)]));
		self::assertAnswer(400, 'to', $this->post('aufnahme', "/requests/$request/moves", ['to' => 'clarified']));
		$agreed = $this->put('aufnahme', "/requests/$request", self::call(['person' => null]));
		self::assertFalse($agreed->at('consentPending'));
		self::assertSame(200, $this->post('aufnahme', "/requests/$request/moves", ['to' => 'clarified'])->status);
	}

	/** They say something about health. */
	public function testNeedsAreNotNotedWithoutConsent(): void {
		$request = $this->wished(['needs' => ['hearing']]);
		$correction = self::wish(['needs' => ['hearing', 'vision'], 'consent' => null]);
		self::assertAnswer(400, 'consent', $this->put('mitglied', "/requests/$request", $correction));
		self::assertAnswer(400, 'consent', $this->put('koordination', "/requests/$request", $correction));
		self::assertSame(['hearing'], $this->get('mitglied', "/requests/$request")->at('needs'));
		self::assertSame(['hearing'], $this->put('mitglied', "/requests/$request", ['needs' => ['hearing']] + $correction)->at('needs'), 'agreed to before');
		self::assertSame([], $this->put('mitglied', "/requests/$request", ['needs' => []] + $correction)->at('needs'), 'less is always possible');
		self::assertSame(['vision'], $this->put('mitglied', "/requests/$request", self::wish(['needs' => ['vision']]))->at('needs'));
	}

	/** Else the clock for people who never agreed would delete a request that is older than it. */
	public function testWhoHasAgreedStaysSoWhenSomebodyElseCalls(): void {
		$request = $this->takenDown();
		$changed = $this->put('aufnahme', "/requests/$request", self::call(['consent' => ['version' => '2026-1', 'by' => 'third_person']]));
		self::assertSame([200, false], [$changed->status, $changed->at('consentPending')]);
	}

	public function testACorrectionKeepsWhatItDoesNotName(): void {
		$request = $this->takenDown(['text' => 'alt']);
		$changed = $this->put('aufnahme', "/requests/$request", ['district' => '14612', 'topics' => ['email'], 'channels' => ['phone'], 'text' => 'neu', 'consent' => ['version' => '2026-1', 'by' => 'phone']]);
		self::assertSame(['14612', ['email'], 'neu'], [$changed->at('district'), $changed->at('topics'), $changed->at('text')]);
		self::assertSame(['Erna Probe', '+4915228817386'], [$this->get('aufnahme', "/requests/$request/contact")->at('name'), $this->get('aufnahme', "/requests/$request/contact")->at('phone')]);
		self::assertAnswer(404, null, $this->put('mitglied', "/requests/$request", self::wish()));
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertAnswer(409, 'state', $this->put('aufnahme', "/requests/$request", self::call()));
	}

	public function testUrgencyCountsOnceTheDeskHasConfirmedIt(): void {
		$request = $this->wished(['urgency' => 3]);
		self::assertSame(2, $this->get('koordination', '/matching/input')->at('requests.0.urgency'));
		$confirmed = $this->post('aufnahme', "/requests/$request/urgency", ['urgency' => 3]);
		self::assertTrue($confirmed->at('urgencyConfirmed'));
		self::assertSame(3, $this->get('koordination', '/matching/input')->at('requests.0.urgency'));
		self::assertAnswer(400, 'urgency', $this->post('aufnahme', "/requests/$request/urgency", ['urgency' => 2]));
		self::assertAnswer(404, null, $this->post('mitglied', "/requests/$request/urgency", ['urgency' => 1]));
	}
}
