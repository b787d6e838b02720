<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Nobody looks after more people than they offered. */
class CapacityTest extends AppCase {
	public function testTheLastPlaceIsGivenOnce(): void {
		[$first, $second] = $this->askedTwice();
		$this->assertAnswer(200, null, $this->post('helferin', "/asks/$first/accept"));
		self::assertAnswer(409, 'capacity', $this->post('helferin', "/asks/$second/accept"));
		self::assertAnswer(409, 'capacity', $this->post('koordination', "/asks/$second/answer", ['accept' => true, 'by' => 'phone']));
		self::assertSame('declined', $this->post('helferin', "/asks/$second/decline")->at('state'), 'a no needs no place');
	}

	public function testTwoYesesAtOnceDoNotShareTheLastPlace(): void {
		[$first, $second] = $this->askedTwice();
		$answers = Race::run($this->world, [['helferin', 'POST', "/asks/$first/accept", null], ['helferin', 'POST', "/asks/$second/accept", null]]);
		sort($answers);
		self::assertSame(['200', '409 capacity'], $answers);
	}

	public function testAPlanGivesNoMorePlacesThanThereAre(): void {
		$helper = $this->helper('helferin', ['capacity' => 2]);
		$this->ask($this->wished(), [$helper]);
		$requests = [$this->wished(), $this->wished()];
		$reply = $this->post('koordination', '/plans/apply', [
			'deadline' => $this->inDays(2),
			'pairs' => array_map(static fn (int $request): array => ['request' => $request, 'helper' => $helper], $requests),
		]);
		self::assertSame([true, 'capacity'], [$reply->at('0.ok'), $reply->at('1.reason')]);
		self::assertSame([], $this->get('koordination', "/requests/$requests[1]")->at('asks'));
	}

	public function testAPlanAsksNobodyMoreOftenInAWeekThanAllowed(): void {
		$helper = $this->helper('helferin', ['capacity' => 9]);
		foreach ([1, 2] as $_) {
			$this->ask($this->wished(), [$helper]);
		}
		$plan = fn (int ...$requests): Reply => $this->post('koordination', '/plans/apply', [
			'deadline' => $this->inDays(2),
			'pairs' => array_map(static fn (int $request): array => ['request' => $request, 'helper' => $helper], array_values($requests)),
		]);
		$requests = [$this->wished(), $this->wished()];
		$reply = $plan(...$requests);
		self::assertSame([true, 'often'], [$reply->at('0.ok'), $reply->at('1.reason')]);
		$this->ask($requests[1], [$helper]);
		$this->world->forward('P8D');
		self::assertTrue($plan($this->wished())->at('0.ok'), 'a week later');
	}

	/** @return array{int, int} open asks of a helper with one place */
	private function askedTwice(): array {
		$helper = $this->helper('helferin', ['capacity' => 1]);
		return [$this->ask($this->wished(), [$helper])[0], $this->ask($this->wished(), [$helper])[0]];
	}
}
