<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Records for the matching, and plans that come back. */
class MatchingTest extends AppCase {
	public function testTheInputHoldsWhatAPlanMayServe(): void {
		$helper = $this->helper('helferin', ['capacity' => 5, 'postalCode' => '02826']);
		$new = $this->wished(['postalCode' => '02826']);
		$account = $this->wished(['topics' => ['account']]);
		$callback = $this->takenDown(['state' => 'callback']);
		$asked = $this->wished(['topics' => ['account', 'talk']]);
		$this->ask($asked, [$helper]);
		[, $ask] = $this->arranged();
		$this->helper('helferin', ['capacity' => 5, 'postalCode' => '02826']);
		$yes = $this->wished();
		[$accepted] = $this->ask($yes, [$helper]);
		$this->post('helferin', "/asks/$accepted/accept");

		$input = $this->get('koordination', '/matching/input');
		self::assertSame([$new, $asked, $yes], array_column((array)$input->at('requests'), 'id'));
		self::assertSame(['talk'], $input->at('requests.1.topics'));
		self::assertSame([['request' => $asked, 'helper' => $helper], ['request' => $yes, 'helper' => $helper]], $input->at('fixed'));
		self::assertSame(1, $input->at('helpers.0.running'), 'the arranged one; the fixed pairs take their places themselves');
		self::assertSame(3, $input->at('helpers.0.askedLast30Days'));
		self::assertSame([], $input->at('helpers.0.blocked'));
		self::assertSame('14626', $input->at('places.02826.2'));
		self::assertNotContains($account, array_column((array)$input->at('requests'), 'id'));
		$also = $this->get('koordination', "/matching/input?request=$callback");
		self::assertContains($callback, array_column((array)$also->at('requests'), 'id'));
		self::assertAnswer(404, null, $this->get('aufnahme', '/matching/input'));
		foreach (['28817386', '2312511', 'Erna', 'Mira'] as $secret) {
			self::assertStringNotContainsString($secret, (string)json_encode($input->data));
		}
	}

	public function testCoordinatorsGetTheirDistrictsAndWhoHelpsFromAfar(): void {
		$this->wished(['district' => '14612']);
		$near = $this->helper('helferin', ['district' => '14612', 'ties' => ['14626'], 'channels' => ['on_site']]);
		$far = $this->helper('helfer', ['district' => '14713', 'channels' => ['on_site']]);
		$phone = $this->helper('mitglied', ['district' => '14713', 'channels' => ['phone']]);
		$input = $this->get('koordination-goerlitz', '/matching/input');
		self::assertSame([], $input->at('requests'));
		self::assertSame([$near, $phone], array_column((array)$input->at('helpers'), 'id'));
		self::assertContains($far, array_column((array)$this->get('koordination', '/matching/input')->at('helpers'), 'id'));
	}

	public function testAPlanIsAppliedPairByPair(): void {
		$helper = $this->helper('helferin', ['capacity' => 5]);
		$first = $this->wished();
		$second = $this->wished();
		$this->post('koordination', "/requests/$second/close", ['outcome' => 'solved']);
		$third = $this->wished();
		$reply = $this->post('koordination', '/plans/apply', ['deadline' => $this->inDays(2), 'pairs' => [
			['request' => $first, 'helper' => $helper], ['request' => $second, 'helper' => $helper],
			['request' => 99999, 'helper' => $helper], ['request' => $third, 'helper' => 99999],
		]]);
		self::assertSame(['request' => $first, 'ok' => true], $reply->at('0'));
		self::assertSame(['state', 'state', 'state'], [$reply->at('1.reason'), $reply->at('2.reason'), $reply->at('3.reason')]);
		self::assertSame('searching', $this->get('koordination', "/requests/$first")->at('state'));
		self::assertSame('new', $this->get('koordination', "/requests/$third")->at('state'));
		self::assertAnswer(400, 'pairs.0.helper', $this->post('koordination', '/plans/apply', ['deadline' => $this->inDays(2), 'pairs' => [['request' => 1]]]));
		self::assertAnswer(400, 'deadline', $this->post('koordination', '/plans/apply', ['pairs' => []]));
		self::assertAnswer(404, null, $this->post('aufnahme', '/plans/apply', ['deadline' => $this->inDays(2), 'pairs' => []]));
	}
}
