<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Two people at once: exactly one wins, the other reads why. FULL=1 runs many more rounds. */
class RaceTest extends AppCase {
	private const PARALLEL = 20;

	private static function rounds(int $short = 2): int {
		return getenv('FULL') === '1' ? 200 : $short;
	}

	public function testOfTwoHelpersWhoSayYesOneWins(): void {
		$helpers = [$this->helper('helferin', ['capacity' => 20]), $this->helper('helfer', ['capacity' => 20])];
		for ($round = 0; $round < self::rounds(20); $round++) {
			$request = $this->wished();
			[$first, $second] = $this->ask($request, $helpers);
			$answers = Race::run($this->world, [['helferin', 'POST', "/asks/$first/accept", null], ['helfer', 'POST', "/asks/$second/accept", null]]);
			sort($answers);
			self::assertSame(['200', '409 filled'], $answers);
			$states = array_column((array)$this->get('koordination', "/requests/$request")->at('asks'), 'state');
			sort($states);
			self::assertSame(['accepted', 'filled'], $states);
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
			$this->nextMinute();
		}
	}

	public function testOfTwentyAnswersAtOnceOneWins(): void {
		$helpers = [$this->helper('helferin', ['capacity' => 20]), $this->helper('helfer', ['capacity' => 20])];
		for ($round = 0; $round < self::rounds(); $round++) {
			$request = $this->wished();
			[$first, $second] = $this->ask($request, $helpers);
			$calls = [];
			for ($i = 0; $i < self::PARALLEL; $i++) {
				$calls[] = $i % 2 === 0 ? ['helferin', 'POST', "/asks/$first/accept", null] : ['helfer', 'POST', "/asks/$second/accept", null];
			}
			$answers = array_count_values(Race::run($this->world, $calls));
			ksort($answers);
			self::assertSame([200 => self::PARALLEL / 2, '409 filled' => self::PARALLEL / 2], $answers, 'saying yes twice is no harm');
			self::assertCount(1, array_keys($this->get('koordination', "/events?request=$request")->column('action'), 'accepted', true));
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
			$this->nextMinute();
		}
	}

	public function testOfTwentyConfirmationsAtOnceOneCounts(): void {
		$helper = $this->helper('helferin', ['capacity' => 20]);
		for ($round = 0; $round < self::rounds(); $round++) {
			$request = $this->wished();
			[$ask] = $this->ask($request, [$helper]);
			$this->post('helferin', "/asks/$ask/accept");
			$calls = [];
			for ($i = 0; $i < self::PARALLEL; $i++) {
				$calls[] = [$i % 2 === 0 ? 'koordination' : 'koordination-goerlitz', 'POST', "/requests/$request/confirm", ['ask' => $ask]];
			}
			$answers = array_count_values(Race::run($this->world, $calls));
			ksort($answers);
			self::assertSame([200 => 1, '409 already_confirmed' => self::PARALLEL - 1], $answers);
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
			$this->nextMinute();
		}
	}

	public function testOfTwoOffersFromTheBoardOneWins(): void {
		$this->helper('helferin', ['capacity' => 20]);
		$this->helper('helfer', ['capacity' => 20]);
		for ($round = 0; $round < self::rounds(); $round++) {
			$request = $this->wished();
			$this->put('koordination', "/requests/$request/board", ['text' => 'Wer erklärt Videokonferenzen?']);
			$answers = Race::run($this->world, [['helferin', 'POST', "/board/$request/offer", null], ['helfer', 'POST', "/board/$request/offer", null]]);
			sort($answers);
			self::assertSame(['201', '409 filled'], $answers);
			$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
			$this->nextMinute();
		}
	}

	public function testAppointmentsAtOnceAllCount(): void {
		$districts = ['14511', '14612', '14626', '14713'];
		for ($round = 0; $round < self::rounds(); $round++) {
			Race::run($this->world, array_map(static fn (string $district): array => ['koordination', 'POST', '/roles', ['role' => 'intake', 'user' => 'mitglied', 'districts' => [$district]]], $districts));
			$given = (array)$this->get('mitglied', '/me')->at('districts');
			sort($given);
			self::assertSame($districts, $given);
			$this->world = World::fresh();
		}
	}

	public function testAcceptingAndClosingAtOnceLeavesNothingHalf(): void {
		$helper = $this->helper('helferin', ['capacity' => 20]);
		for ($round = 0; $round < self::rounds(); $round++) {
			$request = $this->wished();
			[$ask] = $this->ask($request, [$helper]);
			$answers = Race::run($this->world, [['helferin', 'POST', "/asks/$ask/accept", null], ['koordination', 'POST', "/requests/$request/close", ['outcome' => 'duplicate']]]);
			self::assertContains($answers[0], ['200', '409 state']);
			self::assertSame('200', $answers[1]);
			$end = $this->get('koordination', "/requests/$request");
			self::assertSame(['closed', 'withdrawn'], [$end->at('state'), $end->at('asks.0.state')]);
			$this->nextMinute();
		}
	}

	/** Many rounds are more calls than anybody makes in a minute, and the server would refuse them. */
	private function nextMinute(): void {
		$this->world->forward('PT61S');
	}
}
