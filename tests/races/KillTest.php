<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\races;

use OCA\InsNetzGegangen\Tests\integration\Race;
use OCA\InsNetzGegangen\Tests\integration\World;
use PHPUnit\Framework\Attributes\DataProvider;

/** Every write in a process that is killed at some moment: it is done wholly or not at all, and can be done again. */
final class KillTest extends RaceCase {
	private const SESSION = ['kind' => 'office_hour', 'topic' => 'bbb_join', 'district' => '14626', 'channel' => 'video', 'seats' => 4, 'link' => 'https://example.org/raum', 'text' => 'Wir üben zusammen.'];
	private const CALLER = ['person' => ['name' => 'Erna Probe', 'phone' => '0152 28817386'], 'consent' => ['version' => '2026-1', 'by' => 'phone']];

	/** @var array<int, string> */
	private array $moments = [];

	/** The same moment each time it is named, although the clock goes on. */
	protected function inDays(int $days): string {
		return $this->moments[$days] ??= parent::inDays($days);
	}

	/** @return iterable<string, array{string}> */
	public static function writes(): iterable {
		$writes = [
			'create', 'ask', 'accept', 'confirm', 'close', 'edit', 'delete', 'reject', 'offer', 'end access',
			'import', 'import requests', 'undo an import',
			'propose a time', 'choose a time', 'move a time', 'cancel a time',
			'begin a session', 'change a session', 'cancel a session', 'take a seat', 'leave a seat', 'seat a caller',
			'delete a caller', 'delete a helper', 'come along',
			'delete an account that helps', 'leave as a helper', 'end the access of a busy helper',
			'close with an appointment', 'withdraw with a seat', 'report in confidence', 'report a barrier',
		];
		foreach ($writes as $write) {
			yield $write => [$write];
		}
	}

	#[DataProvider('writes')]
	public function testAKilledProcessLeavesNothingHalf(string $write): void {
		[$before, $after, $took] = $this->undisturbed($write);
		for ($round = 0; $round < self::rounds(4, 40); $round++) {
			$call = $this->begin($write);
			Race::kill($this->world, $call, random_int(0, $took));
			$about = $write . ' killed, round ' . $round;
			$this->assertWhole($about);
			$left = $this->settled();
			self::assertContains($left, [$before, $after], $about . ': ' . json_encode([self::differing($left, $before), self::differing($left, $after)]));
			$again = $this->world->call($call[0], $call[1], $call[2], $call[3]);
			self::assertContains($again->status, [200, 201, 404, 409], $write . ' once more: ' . json_encode($again->data));
			$this->assertWhole($write . ' once more, round ' . $round);
			$this->world = World::fresh();
		}
	}

	/** @return array<string, array<string, int>> A database server may still finish what a killed client had sent, while table after table is read: twice the same is what stays. */
	private function settled(): array {
		do {
			$left = $this->footprint();
		} while ($left !== $this->footprint());
		return $left;
	}

	/** @return array{array<string, array<string, int>>, array<string, array<string, int>>, int} what is there before and after the write when nothing happens to it, and microseconds it takes */
	private function undisturbed(string $write): array {
		$call = $this->begin($write);
		$before = $this->footprint();
		$began = hrtime(true);
		[$answer] = Race::run($this->world, [$call]);
		$took = intdiv(hrtime(true) - $began, 1000);
		self::assertMatchesRegularExpression('/^20[01]$/', $answer, $write);
		$after = $this->footprint();
		$this->world = World::fresh();
		return [$before, $after, $took];
	}

	/** @return array{string, string, string, mixed} the call, when all it needs is there */
	private function begin(string $write): array {
		return match ($write) {
			'undo an import' => ['koordination', 'POST', '/imports/' . $this->imported() . '/undo', ['after' => 0]],
			'propose a time' => ['helferin', 'POST', '/requests/' . $this->arranged()[0] . '/appointments', ['options' => [$this->inDays(4)], 'channel' => 'phone']],
			'choose a time' => ['mitglied', 'POST', '/appointments/' . $this->proposed() . '/choose', ['startsAt' => $this->inDays(4)]],
			'move a time' => ['helferin', 'PUT', '/appointments/' . $this->proposed(), ['startsAt' => $this->inDays(6), 'channel' => 'on_site', 'place' => 'yours']],
			'cancel a time' => ['mitglied', 'POST', '/appointments/' . $this->proposed() . '/cancel', null],
			'begin a session' => ['koordination', 'POST', '/sessions', self::SESSION + ['startsAt' => $this->inDays(5)]],
			'change a session' => ['koordination', 'PUT', '/sessions/' . $this->session(), ['seats' => 2] + self::SESSION + ['startsAt' => $this->inDays(6)]],
			'cancel a session' => ['koordination', 'POST', '/sessions/' . $this->session() . '/cancel', null],
			'take a seat' => ['helferin', 'POST', '/sessions/' . $this->session() . '/seat', null],
			'leave a seat' => ['mitglied', 'DELETE', '/sessions/' . $this->session() . '/seat', null],
			'seat a caller' => ['aufnahme', 'POST', '/sessions/' . $this->session() . '/people', self::CALLER],
			'delete a caller' => ['koordination', 'DELETE', '/requests/' . $this->called() . '/person', null],
			'delete a helper' => ['koordination', 'DELETE', '/helpers/' . $this->busyWithoutAccount(), null],
			'delete an account that helps', 'leave as a helper' => $this->leaving($write),
			'end the access of a busy helper' => ['koordination', 'POST', '/helpers/' . $this->busy()['helper'] . '/end-access', null],
			'close with an appointment' => ['koordination', 'POST', '/requests/' . $this->busy()['request'] . '/close', ['outcome' => 'solved']],
			'withdraw with a seat' => ['helferin', 'POST', '/requests/' . $this->busy()['own'] . '/close', ['outcome' => 'no_longer_wanted']],
			'report in confidence' => ['mitglied', 'POST', '/reports', ['text' => 'Er kam dreimal.', 'named' => true]],
			'report a barrier' => ['mitglied', 'POST', '/barriers', ['text' => 'Der Knopf fehlt.', 'page' => 'hilfe']],
			'come along' => $this->callFor($write, $this->confirmed(), 0),
			default => $this->callFor($write, $this->stage($write === 'confirm'), 0),
		};
	}

	private function imported(): int {
		$call = $this->callFor('import requests', ['request' => 0, 'asks' => [], 'helper' => 0], 0);
		return $this->world->call(...$call)->int('import');
	}

	private function proposed(): int {
		[$request] = $this->arranged();
		return $this->post('helferin', "/requests/$request/appointments", ['options' => [$this->inDays(4)], 'channel' => 'phone'])->int('id');
	}

	private function session(): int {
		$id = $this->post('koordination', '/sessions', self::SESSION + ['startsAt' => $this->inDays(5)])->int('id');
		self::assertSame(200, $this->post('mitglied', "/sessions/$id/seat")->status);
		return $id;
	}

	/** @return array{string, string, string, null} everything of the account, or only the offer */
	private function leaving(string $write): array {
		$this->busy();
		return ['helferin', 'DELETE', $write === 'leave as a helper' ? '/helpers/me' : '/me/data', null];
	}

	/**
	 * Somebody who looks after one person, has an appointment, is asked about another, asked for help, and sits in a
	 * session in which somebody waits.
	 *
	 * @return array{helper: int, request: int, own: int}
	 */
	private function busy(): array {
		[$request] = $this->arranged();
		$helper = $this->helper('helferin');
		$appointment = $this->post('helferin', "/requests/$request/appointments", ['options' => [$this->inDays(4)], 'channel' => 'phone'])->int('id');
		self::assertSame(200, $this->post('mitglied', "/appointments/$appointment/choose", ['startsAt' => $this->inDays(4)])->status);
		$this->ask($this->takenDown(), [$helper]);
		$own = $this->post('helferin', '/requests', self::wish(['person' => ['phone' => '03581 23125 12']]))->int('id');
		$this->ask($own, [$this->helper('helfer')]);
		$session = $this->post('koordination', '/sessions', ['seats' => 2] + self::SESSION + ['startsAt' => $this->inDays(5)])->int('id');
		self::assertSame(201, $this->post('koordination', "/sessions/$session/people", ['request' => $own])->status);
		foreach (['helfer', 'mitglied'] as $member) {
			self::assertSame(200, $this->post($member, "/sessions/$session/seat")->status);
		}
		return ['helper' => $helper, 'request' => $request, 'own' => $own];
	}

	/** A helper without account who looks after one person and is asked about another. */
	private function busyWithoutAccount(): int {
		$helper = $this->helperWithoutAccount();
		[$request, $other] = [$this->wished(), $this->takenDown()];
		[$ask] = $this->ask($request, [$helper]);
		self::assertSame(200, $this->post('koordination', "/asks/$ask/answer", ['accept' => true, 'by' => 'phone'])->status);
		self::assertSame(200, $this->post('koordination', "/requests/$request/confirm", ['ask' => $ask])->status);
		$this->ask($other, [$helper]);
		return $helper;
	}

	/** A request of somebody without account, with a helper and a call behind it. */
	private function called(): int {
		$request = $this->takenDown();
		$this->ask($request, [$this->helper('helferin')]);
		self::assertSame(200, $this->post('koordination', "/requests/$request/calls", ['direction' => 'out', 'result' => 'not_reached'])->status);
		return $request;
	}

	/**
	 * @param array<string, array<string, int>> $left
	 * @param array<string, array<string, int>> $expected
	 * @return array<string, array<string, int>> tables that hold something else
	 */
	private static function differing(array $left, array $expected): array {
		return array_filter($left, static fn (array $rows, string $table): bool => $rows !== ($expected[$table] ?? null), ARRAY_FILTER_USE_BOTH);
	}
}
