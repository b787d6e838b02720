<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Rounds\Escalation;

/** Each district decides for itself: the state level can ask for only what nobody looks after, and may see all. */
final class OwnDesksTest extends AppCase {
	private const HOME = '14626';
	private const ELSEWHERE = '14612';

	public function testTheStateLevelSeesWhatNobodyLooksAfter(): void {
		$theirs = $this->wished();
		$nobodys = $this->wished(['district' => self::ELSEWHERE]);
		$ofTheWhole = $this->wished(['district' => 'land']);
		$unknown = $this->takenDown(['district' => null, 'state' => 'callback']);

		self::assertSame([self::HOME], $this->get('koordination', '/me')->at('attended'));
		self::assertSame([$nobodys, $ofTheWhole, $unknown], $this->left());
		self::assertSame([$theirs, $nobodys, $ofTheWhole, $unknown], $this->get('koordination', '/requests?queue=all')->column('id'), 'nothing is hidden from whoever asks for all');
		self::assertSame(200, $this->get('koordination', "/requests/$theirs")->status);
		self::assertEqualsCanonicalizing([$nobodys, $ofTheWhole, $unknown], $this->today());
		self::assertSame([3, 2], [$this->number('all'), $this->number('new')]);
		self::assertSame(4, $this->get('koordination', '/requests/counts')->at('all'));

		self::assertSame([], $this->get('koordination-goerlitz', '/me')->at('attended'));
		self::assertSame([$theirs], $this->left('koordination-goerlitz'), 'a district sees its own either way');
		self::assertSame([$unknown], $this->get('aufnahme', '/requests?queue=callback&only=unattended')->column('id'), 'the telephone is for all');
		foreach (['/requests?queue=all', '/requests/counts', '/today', '/matching/input'] as $path) {
			self::assertAnswer(400, 'only', $this->get('koordination', $path . (str_contains($path, '?') ? '&' : '?') . 'only=mine'), $path);
			self::assertAnswer(404, null, $this->get('mitglied', $path . (str_contains($path, '?') ? '&' : '?') . 'only=unattended'), $path);
		}
	}

	public function testTheProposalServesWhatIsLeftAndKnowsWhatIsSettled(): void {
		$theirs = $this->wished();
		$nobodys = $this->wished(['district' => self::ELSEWHERE]);
		$settled = $this->wished();
		$this->ask($settled, [$this->helper('helferin')], 'koordination-goerlitz');
		$begun = $this->takenDown([], 'koordination');
		$left = $this->get('koordination', '/matching/input?only=unattended');
		self::assertSame([$nobodys, $settled, $begun], array_column((array)$left->at('requests'), 'id'));
		self::assertSame([$settled], array_column((array)$left->at('fixed'), 'request'), 'it takes a place');
		self::assertSame([$theirs, $nobodys, $settled, $begun], array_column((array)$this->get('koordination', '/matching/input')->at('requests'), 'id'));
	}

	public function testWhoeverIsAwayLooksAfterNothing(): void {
		$request = $this->wished();
		self::assertSame([], $this->left());
		$this->away('koordination-goerlitz', 'P2D');
		self::assertSame([[], [$request]], [$this->get('koordination', '/me')->at('attended'), $this->left()]);
		$this->away('koordination-goerlitz');
		self::assertSame([], $this->left());
	}

	public function testTheRotaSaysWhoIsThereToday(): void {
		$request = $this->wished();
		$weekday = (int)gmdate('N', (int)strtotime($this->world->service(Clock::class)->today()));
		$this->onDuty($weekday, 'koordination');
		self::assertSame([$request], $this->left(), 'on duty here today');
		$this->onDuty($weekday % 7 + 1, 'koordination');
		self::assertSame([], $this->left(), 'tomorrow only');

		$this->away('koordination-goerlitz', 'P2D');
		$this->post('admin', '/roles', ['role' => 'coordinator', 'user' => 'helfer', 'districts' => ['*']]);
		$this->onDuty($weekday, 'helfer');
		self::assertSame([], $this->left(), 'somebody else stands in');
		$this->onDuty($weekday, 'aufnahme', 400);
		$this->away('helfer', 'P2D');
		self::assertSame([$request], $this->left());
	}

	public function testWhatCameToAStopOrIsTheirOwnStaysInSight(): void {
		$followed = $this->takenDown([], 'koordination');
		$asked = $this->wished();
		$this->ask($asked, [$this->helper('helferin')]);
		$untouched = $this->wished();
		self::assertSame([$followed, $asked], $this->left(), 'what they began they see through');
		$this->world->forward('P8D');
		$moved = $this->wished();
		self::assertSame([$followed, $asked, $untouched], $this->left(), 'nothing has happened for a week');
		self::assertNotContains($moved, $this->today());
	}

	public function testASearchThatWasPassedUpStaysInSight(): void {
		$request = $this->wished();
		$this->ask($request, [$this->helper('helferin')], 'koordination-goerlitz');
		$told = [];
		for ($day = 0; $day < 30 && !in_array(Escalation::WIDE, $told, true); $day++) {
			self::assertSame([], $this->left(), "day $day");
			$this->world->forward('P1D');
			$this->post('koordination-goerlitz', "/requests/$request/calls", ['direction' => 'out', 'result' => 'reached']);
			$this->world->service(Escalation::class)->run(100);
			$told = array_column($this->rows('ing_events'), 'action');
		}
		self::assertSame([$request], $this->left());
	}

	public function testPagesHoldWhatTheyPromise(): void {
		$left = [];
		for ($i = 0; $i < 3; $i++) {
			$this->wished();
			$left[] = $this->wished(['district' => self::ELSEWHERE]);
		}
		$first = $this->get('koordination', '/requests?queue=new&only=unattended&limit=2');
		$second = $this->get('koordination', '/requests?queue=new&only=unattended&limit=2&cursor=' . $first->cursor);
		self::assertSame($left, [...$first->column('id'), ...$second->column('id')]);
		self::assertNull($second->cursor);
	}

	public function testCallsAboutSessionsAndMissingDutiesAreTheirsToo(): void {
		foreach ([self::HOME, self::ELSEWHERE] as $district) {
			$session = $this->post('koordination', '/sessions', ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => $district, 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'startsAt' => $this->inDays(9)])->int('id');
			$this->post('aufnahme', "/sessions/$session/people", ['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386'], 'consent' => ['version' => '2026-1', 'by' => 'phone']]);
			$this->post('koordination', "/sessions/$session/cancel");
			$shift = ['kind' => 'helpdesk', 'weekday' => 1, 'from' => '10:00', 'to' => '12:00', 'phone' => '03581 111', 'user' => null];
			self::assertSame(200, $this->put('koordination', "/desks/$district", ['state' => 'open', 'shifts' => [$shift]])->status);
		}
		$all = $this->get('koordination', '/today');
		self::assertSame([2, [self::ELSEWHERE, self::HOME]], [count((array)$all->at('steps')), $all->at('unmanned')]);
		$left = $this->get('koordination', '/today?only=unattended');
		self::assertSame([self::ELSEWHERE, [self::ELSEWHERE]], [$left->at('steps.0.session.district'), $left->at('unmanned')]);
		self::assertCount(1, (array)$left->at('steps'));
	}

	/** @return list<mixed> ids of what is left for somebody */
	private function left(string $userId = 'koordination'): array {
		return $this->get($userId, '/requests?queue=all&only=unattended')->column('id');
	}

	/** @return list<mixed> ids */
	private function today(): array {
		return array_column(array_column((array)$this->get('koordination', '/today?only=unattended')->at('steps'), 'request'), 'id');
	}

	private function number(string $queue): mixed {
		return $this->get('koordination', '/requests/counts?only=unattended')->at($queue);
	}

	private function onDuty(int $weekday, string $user, int $status = 200): void {
		$shift = ['kind' => 'coordination', 'weekday' => $weekday, 'from' => '18:00', 'to' => '20:00', 'phone' => null, 'user' => $user];
		self::assertSame($status, $this->put('koordination', '/desks/' . self::HOME, ['state' => 'open', 'shifts' => [$shift]])->status);
	}
}
