<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use RuntimeException;

/** How a district runs its desk: whether the action is open, who is at the telephone, who takes over. */
final class DeskTest extends AppCase {
	private const HOME = '14626';

	protected function setUp(): void {
		parent::setUp();
		// A Monday morning, so that weekdays can be named.
		$now = $this->world->service(Clock::class);
		$monday = $now->at($now->day($now->startOfWeek($now->now() + 7 * Clock::DAY) + 12 * 3600), 8);
		$this->world->forward('PT' . ($monday - $now->now()) . 'S');
	}

	public function testTheLineOfHelpSaysNumberAndHoursOfTodayOrTheNextDay(): void {
		$this->keep(self::HOME, [
			self::shift(1, '10:00', '12:00', '03581 111'),
			self::shift(4, '17:30', '19:00', '03581 222'),
			self::shift(2, '10:00', '12:00', '03581 333', null),
		]);
		$desk = fn (): array => $this->world->service(Helpdesk::class)->for(self::HOME) ?? throw new RuntimeException('No number is shown');
		self::assertSame(['03581 111', 'montags 10 bis 12 Uhr', 'Heute 10 bis 12 Uhr'], [$desk()['phone'], $desk()['hours'], $desk()['next']]);
		$this->world->forward('PT3H');
		self::assertSame('Jetzt, bis 12 Uhr', $desk()['next']);
		$this->world->forward('PT2H');
		self::assertSame(['03581 222', 'Donnerstag 17:30 bis 19 Uhr'], [$desk()['phone'], $desk()['next']], 'nobody is entered on Tuesday');
		$vocabulary = $this->get('mitglied', '/vocabulary');
		self::assertSame(['03581 222'], array_column(array_filter((array)$vocabulary->at('helpdesk'), static fn (mixed $one): bool => is_array($one) && $one['district'] === self::HOME), 'phone'));
		self::assertNull($this->world->service(Helpdesk::class)->for('14612'), 'the rota of one district is none for others');
	}

	public function testTodayWarnsWhileNobodyIsThereInTheNextDays(): void {
		self::assertSame([], $this->get('koordination-goerlitz', '/today')->at('unmanned'));
		$this->keep(self::HOME, [self::shift(2, '10:00', '12:00', '03581 111', null)]);
		self::assertSame([self::HOME], $this->get('koordination-goerlitz', '/today')->at('unmanned'));
		$this->keep(self::HOME, [self::shift(2, '10:00', '12:00', '03581 111')]);
		self::assertSame([], $this->get('koordination-goerlitz', '/today')->at('unmanned'));
		$this->away('aufnahme', 'P5D');
		self::assertSame([self::HOME], $this->get('koordination-goerlitz', '/today')->at('unmanned'));
		$this->away('aufnahme');
		$this->keep(self::HOME, [self::shift(6, '10:00', '12:00', '03581 111')]);
		self::assertSame([self::HOME], $this->get('koordination-goerlitz', '/today')->at('unmanned'), 'on Saturday only');
	}

	public function testPausedTakesACallbackOnlyAndEndedNothing(): void {
		self::assertAnswer(400, 'notice', $this->put('koordination-goerlitz', '/desks/' . self::HOME, ['state' => 'paused', 'shifts' => []]));
		$this->keep(self::HOME, [], 'paused', 'Wir machen Sommerpause.');
		self::assertSame([['district' => self::HOME, 'state' => 'paused', 'notice' => 'Wir machen Sommerpause.']], $this->get('mitglied', '/vocabulary')->at('actions'));
		self::assertAnswer(409, 'action_paused', $this->post('mitglied', '/requests', self::wish()));
		self::assertSame(201, $this->post('mitglied', '/requests', self::wish(['district' => '14612']))->status);
		self::assertSame(201, $this->post('aufnahme', '/requests', self::call())->status, 'the desk talks with the people');
		$this->put('helfer', '/helpers/me', ['district' => self::HOME, 'channels' => ['phone'], 'agreement' => '2026-1']);
		$callback = ['phone' => '03581 23125 12', 'consent' => ['version' => '2026-1', 'by' => 'self']];
		self::assertSame('callback', $this->post('helfer', '/callback', $callback)->at('state'));
		$this->keep(self::HOME, [], 'ended', 'Es ist vorbei. Bitte ruft den Kreis an.');
		self::assertAnswer(409, 'action_ended', $this->post('mitglied', '/requests', self::wish()));
		$this->put('helferin', '/helpers/me', ['district' => self::HOME, 'channels' => ['phone'], 'agreement' => '2026-1']);
		self::assertAnswer(409, 'action_ended', $this->post('helferin', '/callback', $callback));
		$this->keep(self::HOME, []);
		self::assertSame(201, $this->post('mitglied', '/requests', self::wish())->status);
	}

	public function testEachDistrictDecidesForItself(): void {
		foreach (['mitglied', 'helferin', 'aufnahme', 'admin'] as $user) {
			self::assertSame([404, 404], [$this->get($user, '/desks')->status, $this->put($user, '/desks/' . self::HOME, ['state' => 'open', 'shifts' => []])->status], $user);
		}
		self::assertSame([self::HOME], array_column((array)$this->get('koordination-goerlitz', '/desks')->at('desks'), 'district'));
		foreach (['14612', '*', 'nowhere'] as $foreign) {
			self::assertSame(404, $this->put('koordination-goerlitz', '/desks/' . $foreign, ['state' => 'open', 'shifts' => []])->status, $foreign);
		}
		self::assertSame(200, $this->put('koordination', '/desks/*', ['state' => 'open', 'shifts' => []])->status);
		$refused = fn (array $shift): mixed => $this->put('koordination-goerlitz', '/desks/' . self::HOME, ['state' => 'open', 'shifts' => [$shift]])->at('field');
		self::assertSame('shifts.0.user', $refused(self::shift(1, '10:00', '12:00', '110', 'mitglied')));
		self::assertSame('shifts.0.to', $refused(self::shift(1, '12:00', '12:00', '110')));
		self::assertSame('shifts.0.from', $refused(self::shift(1, '25:00', '26:00', '110')));
		self::assertSame('shifts.0.phone', $refused(self::shift(1, '10:00', '12:00', 'none')));
	}

	public function testADeletedAccountLeavesAnEmptyShift(): void {
		$this->keep(self::HOME, [self::shift(2, '10:00', '12:00', '03581 111')]);
		$this->world->service(Erasure::class)->ofAccount('aufnahme');
		self::assertSame([null], array_column((array)$this->get('koordination-goerlitz', '/desks')->at('desks.0.shifts'), 'user'));
	}

	public function testWhoIsOnDutyIsToldAndTheSubstituteWhenNobodyIsThere(): void {
		$told = function (): array {
			$this->wished(['person' => ['phone' => '03581 23125 ' . random_int(100, 999)]]);
			$bells = array_filter($this->rows('notifications'), static fn (array $row): bool => $row['subject'] === 'new_requests');
			$users = array_map(static fn (array $row): string => (string)$row['user'], $bells);
			$this->world->boot()->server->get(\OCP\IDBConnection::class)->getQueryBuilder()->delete('notifications')->executeStatement();
			sort($users);
			return $users;
		};
		self::assertSame(['koordination-goerlitz'], $told(), 'the district looks after itself');
		$this->keep(self::HOME, [['kind' => 'coordination', 'phone' => null] + self::shift(1, '18:00', '20:00', '', 'koordination')]);
		self::assertSame(['koordination'], $told(), 'on duty on Mondays');
		$this->away('koordination', 'P2D');
		self::assertSame(['koordination-goerlitz'], $told());
		$this->away('koordination');
		$this->keep(self::HOME, []);
		$this->away('koordination-goerlitz', 'P2D');
		self::assertSame(['koordination'], $told(), 'the state level, because nobody else is there');
	}

	public function testAHelperWhoIsAwayIsNotAsked(): void {
		$helper = $this->helper('helferin');
		$request = $this->wished();
		$this->away('helferin', 'P3D');
		$candidate = fn (): mixed => current(array_filter((array)$this->get('koordination', '/matching/input')->at('helpers'), static fn (mixed $one): bool => is_array($one) && $one['id'] === $helper));
		self::assertSame(['absent'], ((array)$candidate())['blocked']);
		self::assertAnswer(409, 'absent', $this->post('koordination', "/requests/$request/asks", ['helpers' => [$helper], 'deadline' => $this->inDays(2)]));
		$this->helper('helferin');
		self::assertSame(['absent'], ((array)$candidate())['blocked'], 'a saved offer does not end it');
		$this->world->forward('P4D');
		self::assertSame([], ((array)$candidate())['blocked']);
		$this->away('helferin', 'P3D');
		$this->away('helferin');
		$this->ask($request, [$helper]);
	}

	public function testNobodyOverwritesWhatSomebodyElseHasSavedMeanwhile(): void {
		$path = '/desks/' . self::HOME;
		$read = fn (string $who): mixed => current(array_filter((array)$this->get($who, '/desks')->at('desks'), static fn (mixed $desk): bool => is_array($desk) && $desk['district'] === self::HOME));
		$version = ((array)$read('koordination'))['version'];
		$first = $this->put('koordination-goerlitz', $path, ['state' => 'open', 'notice' => null, 'shifts' => [self::shift(1, '10:00', '12:00', '03581 111')], 'based' => $version]);
		self::assertAnswer(200, null, $first);
		$mine = ['state' => 'paused', 'notice' => 'Ab September wieder.', 'shifts' => [], 'based' => $version];
		$refused = $this->put('koordination', $path, $mine);
		self::assertAnswer(409, 'edited', $refused);
		self::assertSame(['paused', 'Ab September wieder.'], [$refused->at('mine.state'), $refused->at('mine.notice')]);
		self::assertSame(['open', '03581 111', $first->at('version')], [$refused->at('theirs.state'), $refused->at('theirs.shifts.0.phone'), $refused->at('theirs.version')]);
		self::assertSame('open', ((array)$read('koordination'))['state'], 'nothing of it is stored');
		self::assertAnswer(200, null, $this->put('koordination', $path, ['based' => $refused->at('theirs.version')] + $mine), 'having read theirs, one may');
	}

	public function testAllOpenCasesOfSomebodyGoOverInOneStep(): void {
		$helper = $this->helper('helferin');
		$mine = $this->takenDown();
		$asked = $this->takenDown(['person' => ['name' => 'Otto Probe', 'phone' => '03581 23125 13']], 'koordination');
		$this->ask($asked, [$helper], 'koordination-goerlitz');
		$elsewhere = $this->takenDown(['district' => '14612', 'person' => ['name' => 'Anna Probe', 'phone' => '03581 23125 14']]);
		$over = ['from' => 'aufnahme', 'to' => 'koordination-goerlitz'];
		self::assertSame(404, $this->post('aufnahme', '/desks/hand-over', $over)->status);
		self::assertAnswer(400, 'to', $this->post('koordination', '/desks/hand-over', ['to' => 'mitglied'] + $over));
		self::assertSame(['cases' => 1, 'left' => 1], $this->post('koordination', '/desks/hand-over', $over + ['dryRun' => true])->data);
		self::assertSame([], array_filter($this->rows('ing_events'), static fn (array $row): bool => $row['action'] === 'handed_over'));
		self::assertSame(['cases' => 1, 'left' => 0], $this->post('koordination-goerlitz', '/desks/hand-over', $over)->data, 'of the own districts only');
		$intake = array_column($this->rows('ing_requests'), 'intake_by', 'id');
		self::assertSame(['koordination-goerlitz', 'aufnahme'], [$intake[$mine], $intake[$elsewhere]]);
		self::assertSame(['cases' => 2, 'left' => 0], $this->post('koordination', '/desks/hand-over', ['from' => 'koordination-goerlitz', 'to' => 'koordination'])->data);
		self::assertSame(['koordination'], array_column($this->rows('ing_asks'), 'asked_by'));
		self::assertCount(3, array_filter($this->rows('ing_events'), static fn (array $row): bool => $row['action'] === 'handed_over'));
		self::assertSame(['koordination-goerlitz', 'koordination'], array_column(array_filter($this->rows('notifications'), static fn (array $row): bool => $row['subject'] === 'handed_over'), 'user'));
	}

	/** @return array<string, mixed> */
	private static function shift(int $weekday, string $from, string $to, string $phone, ?string $user = 'aufnahme'): array {
		return ['kind' => 'helpdesk', 'weekday' => $weekday, 'from' => $from, 'to' => $to, 'phone' => $phone, 'user' => $user];
	}

	/** @param list<array<string, mixed>> $shifts */
	private function keep(string $district, array $shifts, string $state = 'open', ?string $notice = null): void {
		$reply = $this->put('koordination-goerlitz', '/desks/' . $district, ['state' => $state, 'notice' => $notice, 'shifts' => $shifts]);
		self::assertSame(200, $reply->status, (string)json_encode($reply->data));
	}
}
