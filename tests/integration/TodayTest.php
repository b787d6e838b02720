<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** The start page of the coordinators: the most pressing step first, each request once, ten at most. */
class TodayTest extends AppCase {
	public function testSaysWhatToDoNextWithEachRequest(): void {
		$helper = $this->helper('helferin', ['capacity' => 20]);
		$new = $this->wished();
		$urgent = $this->takenDown(['urgency' => 3]);
		$this->post('koordination', "/requests/$urgent/urgency", ['urgency' => 3]);
		$unsettled = $this->wished(['urgency' => 3]);
		$clear = $this->wished();
		$this->post('koordination', "/requests/$clear/moves", ['to' => 'clarified']);
		$callback = $this->takenDown(['state' => 'callback']);
		$yes = $this->wished();
		[$ask] = $this->ask($yes, [$helper]);
		$this->post('helferin', "/asks/$ask/accept");
		$silent = $this->wished();
		[$no] = $this->ask($silent, [$helper]);
		$this->post('helferin', "/asks/$no/decline", ['reason' => 'not_now']);
		$running = $this->wished();
		$this->ask($running, [$helper]);

		$today = $this->get('koordination', '/today');
		Shape::assert('Today', $today->data);
		Shape::assert('TodayStep', $today->at('steps.0'));
		Shape::assert('RequestListItem', $today->at('steps.0.request'));
		self::assertSame([
			[$urgent, 'ask'], [$unsettled, 'settle_urgency'], [$yes, 'confirm'], [$callback, 'call_back'],
			[$silent, 'ask_again'], [$new, 'ask'], [$clear, 'ask'],
		], $this->steps($today));
		self::assertSame(['id' => $helper, 'name' => 'Helga Demo'], $today->at('steps.2.helper'));
		self::assertSame($ask, $today->at('steps.2.ask'));
		self::assertFalse($today->at('more'));
	}

	public function testIntakePassesOnWhatACallerWishes(): void {
		[$request, $ask] = $this->arranged();
		$noted = $this->post('aufnahme', "/requests/$request/calls", ['direction' => 'in', 'result' => 'left_message', 'note' => 'Lieber am Freitag', 'followUp' => true]);
		self::assertContains('promised', (array)$noted->at('followUp'));
		self::assertSame([[$request, 'promised']], $this->steps($this->get('koordination', '/today')));
		self::assertSame('Lieber am Freitag', $this->get('koordination', "/requests/$request/calls")->at('0.note'));

		$ended = $this->post('aufnahme', "/requests/$request/close", ['outcome' => 'no_longer_wanted']);
		self::assertSame(['withdrawn', []], [$ended->at('state'), $ended->at('followUp')]);
		self::assertAnswer(404, null, $this->get('helferin', "/assignments/$ask/contact"));
		self::assertAnswer(409, 'state', $this->post('aufnahme', "/requests/$request/close", ['outcome' => 'no_longer_wanted']));
		self::assertSame([], $this->steps($this->get('koordination', '/today')));
	}

	public function testWhatIsTakenUpAgainAndWhatWasReported(): void {
		[$request, $ask] = $this->arranged();
		self::assertSame([], $this->steps($this->get('koordination', '/today')), 'the person was told in the app');
		$this->world->forward('P3D');
		self::assertSame([[$request, 'check_contact']], $this->steps($this->get('koordination', '/today')));
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'done']);
		self::assertSame([[$request, 'finish']], $this->steps($this->get('koordination', '/today')));
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame([], $this->steps($this->get('koordination', '/today')));

		$waiting = $this->wished();
		$this->post('koordination', "/requests/$waiting/moves", ['to' => 'waiting', 'until' => substr($this->inDays(20), 0, 10)]);
		$this->world->forward('P10D');
		self::assertSame([], $this->steps($this->get('koordination', '/today')), 'waits on purpose');
		$this->world->forward('P11D');
		self::assertSame([[$waiting, 'review']], $this->steps($this->get('koordination', '/today')));
	}

	public function testAStandingTandemIsAskedAboutAgainAndAgain(): void {
		[$request, $ask] = $this->arranged();
		$this->post('helferin', "/assignments/$ask/contacted", ['result' => 'reached']);
		$this->post('helferin', "/assignments/$ask/report", ['result' => 'goes_on']);
		$steps = fn (): array => $this->steps($this->get('koordination', '/today'));
		for ($round = 0; $round < 2; $round++) {
			self::assertSame([], $steps(), 'goes on by itself');
			$this->world->forward('P27D');
			self::assertSame([], $steps());
			$this->world->forward('P1D');
			self::assertSame([[$request, 'review']], $steps(), 'not to be closed, but asked about');
			self::assertContains($request, $this->get('koordination', '/requests?queue=followup')->column('id'));
			self::assertSame(200, $this->get('helferin', "/assignments/$ask")->status, 'the two can still reach each other');
			$this->post('aufnahme', "/requests/$request/report", ['result' => 'goes_on']);
		}
		$this->post('aufnahme', "/requests/$request/report", ['result' => 'done']);
		self::assertSame([[$request, 'finish']], $steps());
		$this->post('koordination', "/requests/$request/close", ['outcome' => 'solved']);
		self::assertSame([], $steps());
		self::assertSame(404, $this->get('helferin', "/assignments/$ask")->status);
	}

	public function testCallsAboutASessionAreOneStepUntilEverybodyKnows(): void {
		$new = $this->wished();
		$session = $this->post('koordination', '/sessions', ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => '14626', 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'startsAt' => $this->inDays(9)])->int('id');
		$people = [];
		foreach (['0152 28817386', '0152 28817387'] as $phone) {
			$people[] = $this->post('aufnahme', "/sessions/$session/people", ['person' => ['name' => 'Erna Probe', 'phone' => $phone], 'consent' => ['version' => '2026-1', 'by' => 'phone']])->int('id');
		}
		self::assertSame([[$new, 'ask']], $this->steps($this->get('koordination', '/today')), 'they heard it on the phone');
		$this->post('koordination', "/sessions/$session/cancel");

		$today = $this->get('koordination-goerlitz', '/today');
		Shape::assert('TodayStep', $today->at('steps.0'));
		Shape::assert('SessionCalls', $today->at('steps.0.session'));
		self::assertSame([[null, 'tell_session'], [$new, 'ask']], $this->steps($today), 'what was promised goes first');
		self::assertSame([$session, 'office_hour', 2], [$today->at('steps.0.session.id'), $today->at('steps.0.session.kind'), $today->at('steps.0.session.people')]);
		$this->post('aufnahme', "/seats/$people[0]/told");
		self::assertSame(1, $this->get('koordination', '/today')->at('steps.0.session.people'));
		$this->post('aufnahme', "/seats/$people[1]/told");
		self::assertSame([[$new, 'ask']], $this->steps($this->get('koordination', '/today')));
	}

	public function testCallsAboutSessionsAreForTheDeskOfTheDistrictAndCountAmongTheTen(): void {
		for ($i = 0; $i < 10; $i++) {
			$this->wished(['district' => '14612']);
		}
		$session = $this->post('koordination', '/sessions', ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => '14612', 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'startsAt' => $this->inDays(9)])->int('id');
		$this->post('koordination', "/sessions/$session/people", ['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386'], 'consent' => ['version' => '2026-1', 'by' => 'phone']]);
		self::assertFalse($this->get('koordination', '/today')->at('more'));
		$this->post('koordination', "/sessions/$session/cancel");
		$today = $this->get('koordination', '/today');
		self::assertSame([10, true, 'tell_session'], [count((array)$today->at('steps')), $today->at('more'), $today->at('steps.0.kind')]);
		self::assertSame([], $this->steps($this->get('koordination-goerlitz', '/today')));
	}

	public function testTenAtMostAndOnlyTheOwnDistricts(): void {
		for ($i = 0; $i < 11; $i++) {
			$this->wished(['district' => '14612']);
		}
		$here = $this->wished();
		$near = $this->wished(['district' => '14612', 'urgency' => 2, 'neededBy' => substr($this->inDays(2), 0, 10)]);
		$all = $this->get('koordination', '/today');
		self::assertCount(10, (array)$all->at('steps'));
		self::assertTrue($all->at('more'));
		self::assertSame($near, $all->at('steps.0.request.id'), 'a near day goes first, however many wait');
		self::assertSame([[$here, 'ask']], $this->steps($this->get('koordination-goerlitz', '/today')));
		self::assertAnswer(404, null, $this->get('aufnahme', '/today'));
		self::assertAnswer(404, null, $this->get('mitglied', '/today'));
	}

	/** @return list<array{mixed, mixed}> request and kind */
	private function steps(Reply $today): array {
		return array_map(static fn (int $index): array => [$today->at("steps.$index.request.id"), $today->at("steps.$index.kind")], array_keys((array)$today->at('steps')));
	}
}
