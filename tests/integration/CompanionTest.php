<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** Two helpers on one request: the first cases of somebody new, done together. */
final class CompanionTest extends AppCase {
	public function testBothSeeTheTaskAndThePersonLearnsBothNames(): void {
		[$request, $ask] = $this->arranged();
		$second = $this->helper('helfer');
		self::assertAnswer(404, null, $this->get('helfer', "/assignments/$ask"), 'not yet');
		$now = $this->post('koordination', "/requests/$request/companion", ['helper' => $second]);
		self::assertAnswer(200, null, $now);
		self::assertSame(['arranged', 'Helga Demo', 'Henrik Demo'], [$now->at('state'), $now->at('helperName'), $now->at('companionName')]);
		self::assertSame('Henrik Demo', $this->get('mitglied', "/requests/$request")->at('companionName'));
		self::assertSame([false, true], [$now->at('asks.0.companion'), $now->at('asks.1.companion')]);

		$his = $now->int('asks.1.id');
		self::assertSame([$his], $this->get('helfer', '/assignments/mine')->column('id'));
		$task = $this->get('helfer', "/assignments/$his");
		self::assertSame('Helga Demo', $task->at('partner'));
		self::assertNotNull($task->at('contact.phone'));
		self::assertSame('Henrik Demo', $this->get('helferin', "/assignments/$ask")->at('partner'));
		self::assertAnswer(404, null, $this->get('helfer', "/assignments/$ask"), 'each has a task of their own');
		self::assertSame([1, 2], array_map(fn (string $kind): int => $this->mailsOf($kind), ['asked', 'confirmed']), 'the second one is told of the task, not asked');
		self::assertSame(2, $this->mailsOf('helper_found'), 'the person is told again, with both names');

		self::assertAnswer(409, 'already_confirmed', $this->post('koordination', "/requests/$request/companion", ['helper' => $this->helperWithoutAccount()]), 'two are enough');
	}

	public function testWhoHelpsAlreadyIsToldOfTheSecondOne(): void {
		[$request, $ask] = $this->arranged();
		$now = $this->post('koordination', "/requests/$request/companion", ['helper' => $this->helper('helfer')]);
		$told = fn (): array => array_map(static fn (array $row): array => [$row['user'], (string)$row['object_id']], array_values(array_filter($this->rows('notifications'), static fn (array $row): bool => $row['subject'] === 'companion')));
		self::assertSame([['helferin', (string)$ask]], $told(), 'and the second one reads it in the task');
		self::assertSame(1, $this->mailsOf('companion'));
		$this->post('helferin', "/assignments/$ask/return");
		self::assertSame([], $told(), 'whoever left need not read it');
		self::assertSame('arranged', $this->get('koordination', '/requests/' . $now->int('id'))->at('state'));
	}

	public function testWhatStandsAgainstAskingStandsAgainstComingAlong(): void {
		[$request] = $this->arranged();
		$add = fn (int $helper, string $by = 'koordination'): Reply => $this->post($by, "/requests/$request/companion", ['helper' => $helper]);
		$second = $this->helper('helfer', ['capacity' => 1]);
		self::assertAnswer(404, null, $add($second, 'aufnahme'));
		self::assertAnswer(404, null, $add($second, 'helferin'));
		self::assertAnswer(400, 'helper', $add(99999));
		self::assertAnswer(409, 'state', $add($this->get('helferin', '/helpers/me')->int('id')), 'helps already');
		self::assertAnswer(409, 'never', $add($this->helper('mitglied')), 'nobody helps themselves');
		$this->put('helfer', '/helpers/me/pause', ['until' => gmdate('Y-m-d', time() + 9 * 86400)]);
		self::assertAnswer(409, 'paused', $add($second));
		$this->put('helfer', '/helpers/me/pause', ['until' => null]);
		$other = $this->takenDown();
		self::assertAnswer(409, 'state', $this->post('koordination', "/requests/$other/companion", ['helper' => $second]), 'nobody to come along with');
		[$ask] = $this->ask($other, [$second]);
		$this->post('helfer', "/asks/$ask/accept");
		self::assertAnswer(409, 'capacity', $add($second));
	}

	public function testWhoWasAskedInTheSameRoundMayComeAlong(): void {
		$request = $this->wished();
		[$first, $second] = [$this->helper('helferin'), $this->helper('helfer')];
		[$ask] = $this->ask($request, [$first, $second]);
		$this->post('helferin', "/asks/$ask/accept");
		$this->post('koordination', "/requests/$request/confirm", ['ask' => $ask]);
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/companion", ['helper' => $second]));
	}

	public function testOneCallAndOneReportCountForBoth(): void {
		[$request, $ask, $his] = $this->two();
		self::assertAnswer(200, null, $this->post('helfer', "/assignments/$his/contacted", ['result' => 'reached']));
		self::assertSame('reached', $this->get('helferin', "/assignments/$ask")->at('contactResult'), 'nobody is reminded of a call that was made');
		self::assertAnswer(200, null, $this->post('helfer', "/assignments/$his/report", ['result' => 'done', 'minutes' => 60]));
		self::assertSame('done', $this->get('koordination', "/requests/$request")->at('state'));
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']));
		foreach (['helferin' => $ask, 'helfer' => $his] as $who => $id) {
			self::assertAnswer(404, null, $this->get($who, "/assignments/$id"), "$who sees the contact data no longer");
		}
	}

	public function testWhereOneLeavesTheOtherGoesOn(): void {
		[$request, $ask, $his] = $this->two();
		$word = $this->get('koordination', "/requests/$request")->at('codeword');
		self::assertAnswer(200, null, $this->post('helferin', "/assignments/$ask/return"));
		$now = $this->get('koordination', "/requests/$request");
		self::assertSame(['arranged', 'Henrik Demo', null, $word], [$now->at('state'), $now->at('helperName'), $now->at('companionName'), $now->at('codeword')]);
		self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask"));
		self::assertNull($this->get('helfer', "/assignments/$his")->at('partner'));
		self::assertAnswer(200, null, $this->post('helfer', "/assignments/$his/return"));
		self::assertSame('searching', $this->get('koordination', "/requests/$request")->at('state'), 'with nobody left the search goes on');
		self::assertNotSame($word, $this->get('koordination', "/requests/$request")->at('codeword'));
	}

	public function testSearchingAgainEndsBoth(): void {
		[$request, $ask, $his] = $this->two();
		self::assertAnswer(200, null, $this->post('koordination', "/requests/$request/reopen"));
		self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask"));
		self::assertAnswer(404, null, $this->get('helfer', "/assignments/$his"));
	}

	/** @return array{int, int, int} request, ask of helferin, ask of helfer */
	private function two(): array {
		[$request, $ask] = $this->arranged();
		$now = $this->post('koordination', "/requests/$request/companion", ['helper' => $this->helper('helfer')]);
		return [$request, $ask, $now->int('asks.1.id')];
	}

	private function mailsOf(string $kind): int {
		return count(array_filter($this->rows('ing_mails'), static fn (array $mail): bool => $mail['kind'] === $kind));
	}
}
