<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\races;

use OCA\InsNetzGegangen\Service\Integrity;
use OCA\InsNetzGegangen\Tests\integration\AppCase;
use OCA\InsNetzGegangen\Tests\integration\Race;
use OCA\InsNetzGegangen\Tests\integration\World;
use PHPUnit\Framework\Attributes\DataProvider;

/** Every two writes at the same moment, and every write in a process that is killed: nothing half stays, nothing confirmed is lost. */
final class PairRaceTest extends AppCase {
	private const HELPERS = ['helferin', 'helfer'];

	private static function rounds(int $short, int $full): int {
		return getenv('FULL') === '1' ? $full : $short;
	}

	/** @return iterable<string, array{string, string}> */
	public static function pairs(): iterable {
		$all = ['accept', 'confirm', 'close', 'edit', 'delete'];
		foreach ($all as $index => $one) {
			foreach (array_slice($all, $index) as $other) {
				yield $one . ' and ' . $other => [$one, $other];
			}
		}
	}

	#[DataProvider('pairs')]
	public function testTwoAtOnce(string $one, string $other): void {
		for ($round = 0; $round < self::rounds(20, 200); $round++) {
			$ids = $this->stage($one === 'confirm' || $other === 'confirm');
			$answers = Race::run($this->world, [$this->callFor($one, $ids, 0), $this->callFor($other, $ids, 1)]);
			foreach ($answers as $answer) {
				self::assertMatchesRegularExpression('/^(200|404|409 \w+)$/', $answer, $one . ' and ' . $other . ', round ' . $round);
			}
			self::assertContains('200', $answers, 'one of them is done: ' . $one . ' and ' . $other);
			$this->assertWhole($one . ' and ' . $other . ', round ' . $round . ': ' . implode(', ', $answers));
			$this->world = World::fresh();
		}
	}

	public function testTwoImportsOfTheSameFileAtOnce(): void {
		$folder = dirname(__DIR__) . '/fixtures/import';
		for ($round = 0; $round < self::rounds(5, 50); $round++) {
			$call = ['admin', 'IMPORT', $folder . '/forms-export.csv', $folder . '/map.json'];
			Race::run($this->world, [$call, $call]);
			$helpers = $this->get('koordination', '/helpers?limit=200');
			self::assertNotSame([], $helpers->data);
			$users = array_filter($helpers->column('user'), is_string(...));
			self::assertSame(array_values(array_unique($users)), array_values($users), 'nobody twice');
			$this->world = World::fresh();
		}
	}

	/** @return iterable<string, array{string}> */
	public static function writes(): iterable {
		foreach (['create', 'ask', 'accept', 'confirm', 'close', 'edit', 'delete', 'reject', 'offer', 'end access'] as $write) {
			yield $write => [$write];
		}
	}

	#[DataProvider('writes')]
	public function testAKilledProcessLeavesNothingHalf(string $write): void {
		for ($round = 0; $round < self::rounds(4, 40); $round++) {
			$ids = $this->stage($write === 'confirm');
			$call = $this->callFor($write, $ids, 0);
			Race::kill($this->world, $call, random_int(0, 30_000));
			$this->assertWhole($write . ' killed, round ' . $round);
			$again = $this->world->call($call[0], $call[1], $call[2], $call[3]);
			self::assertContains($again->status, [200, 201, 404, 409], $write . ' once more: ' . json_encode($again->data));
			$this->assertWhole($write . ' once more, round ' . $round);
			$this->world = World::fresh();
		}
	}

	/** @return array{request: int, asks: array<int, int>, helper: int} a request whose two helpers are asked; or one has said yes */
	private function stage(bool $accepted): array {
		$helpers = array_map(fn (string $userId): int => $this->helper($userId), self::HELPERS);
		$request = $this->wished();
		$asks = $this->ask($request, $helpers);
		if ($accepted) {
			$this->post('helferin', "/asks/$asks[0]/accept");
		}
		return ['request' => $request, 'asks' => $asks, 'helper' => $helpers[0]];
	}

	/**
	 * @param array{request: int, asks: array<int, int>, helper: int} $ids
	 * @param int $who the first or second of two
	 * @return array{string, string, string, mixed}
	 */
	private function callFor(string $write, array $ids, int $who): array {
		['request' => $request, 'asks' => $asks, 'helper' => $helper] = $ids;
		return match ($write) {
			'create' => ['mitglied', 'POST', '/requests', self::wish()],
			'ask' => ['koordination', 'POST', "/requests/$request/asks", ['helpers' => [$this->helperWithoutAccount()], 'deadline' => $this->inDays(1)]],
			'accept' => [self::HELPERS[$who], 'POST', '/asks/' . $asks[$who] . '/accept', null],
			'confirm' => [$who === 0 ? 'koordination' : 'koordination-goerlitz', 'POST', "/requests/$request/confirm", ['ask' => $asks[0]]],
			'close' => ['koordination', 'POST', "/requests/$request/close", ['outcome' => 'solved']],
			'edit' => ['koordination', 'PUT', "/requests/$request", array_diff_key(self::wish(['topics' => ['talk']]), ['consent' => 1, 'person' => 1])],
			'delete' => ['mitglied', 'DELETE', '/me/data', null],
			'reject' => ['koordination', 'POST', '/asks/' . $asks[0] . '/reject', null],
			'offer' => ['mitglied', 'PUT', '/helpers/me', ['district' => '14626', 'channels' => ['phone'], 'agreement' => '2026-1']],
			default => ['koordination', 'POST', "/helpers/$helper/end-access", null],
		};
	}

	private function assertWhole(string $about): void {
		$faults = array_filter($this->world->service(Integrity::class)->faults());
		self::assertSame([], $faults, $about);
	}
}
