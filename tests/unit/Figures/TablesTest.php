<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Figures;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Figures\Duration;
use OCA\InsNetzGegangen\Service\Figures\Months;
use OCA\InsNetzGegangen\Service\Figures\Standing;
use OCA\InsNetzGegangen\Service\Figures\Tables;
use OCP\AppFramework\Utility\ITimeFactory;
use PHPUnit\Framework\TestCase;

/** All tables together say no more than each of them alone. */
final class TablesTest extends TestCase {
	private const UNTIL = 1_780_000_000;
	private const DISTRICTS = ['14511', '14522', '14612', '14625', '14626', '14713', 'land', null];
	private const TOPICS = ['email', 'bbb_join', 'calendar', 'passwords'];

	private Tables $tables;
	private Region $region;

	protected function setUp(): void {
		$this->region = new Region('sn');
		$this->tables = new Tables($this->region, new Vocabulary(), new Months(new Clock($this->createStub(ITimeFactory::class), $this->region)));
	}

	/**
	 * Two districts of one area that are both hidden change places in every record, and nothing that is shown
	 * changes: so whatever is known of the one could as well be true of the other, and with it the numbers,
	 * one small and one large. The same for topics and for months.
	 */
	public function testHiddenNamesCanChangePlaces(): void {
		mt_srand(7);
		$swaps = ['district' => 0, 'topic' => 0];
		for ($round = 0; $round < 150; $round++) {
			$requests = $this->requests(mt_rand(5, 60));
			$shown = $this->show($requests);
			foreach ($this->hiddenDistricts($shown) as [$one, $other]) {
				$swaps['district']++;
				self::assertSame($shown, $this->show($this->swapped($requests, 'district', $one, $other)), "$one and $other");
			}
			$hidden = array_column(array_filter($shown['topics'], static fn (array $topic): bool => $topic['requests'] === null && $topic['id'] !== 'none'), 'id');
			if (count($hidden) > 1) {
				$swaps['topic']++;
				self::assertSame($shown, $this->show($this->swapped($requests, 'topics', $hidden[0], $hidden[1])), implode(' and ', $hidden));
			}
		}
		self::assertGreaterThan(50, min($swaps), 'enough was hidden');
	}

	public function testADurationTellsNothingOfAHiddenMonth(): void {
		$requests = [];
		for ($id = 1; $id <= 20; $id++) {
			// Three in March, six in April, eleven in May.
			$day = match (true) {
				$id <= 3 => '2026-03-10', $id <= 9 => '2026-04-10', default => '2026-05-10',
			};
			$requests[$id] = [...$this->request($id, '14612', ['email']), 'createdAt' => (int)strtotime($day)];
		}
		$standing = new Standing(self::UNTIL, $requests, [], [], [], array_map(static fn (array $request): int => $request['createdAt'] + 3600, $requests));
		$months = $this->tables->months($standing);
		self::assertSame(['2026-03', '2026-04', '2026-05'], array_column($months, 'month'));
		self::assertSame([null, null, 11], array_column($months, 'requests'));
		self::assertSame([null, null, ['medianMinutes' => 60, 'p90Minutes' => 60]], array_column($months, 'contact'));
	}

	public function testMedianAndP90(): void {
		$hours = static fn (int ...$hours): array => array_map(static fn (int $hour): int => $hour * 3600, array_values($hours));
		self::assertNull(Duration::of($hours(1, 2, 3, 4)), 'four people');
		self::assertSame(['medianMinutes' => 180, 'p90Minutes' => 300], Duration::of($hours(5, 1, 4, 2, 3)));
		self::assertSame(['medianMinutes' => 330, 'p90Minutes' => 540], Duration::of($hours(1, 2, 3, 4, 5, 6, 7, 8, 9, 100)));
	}

	/**
	 * @param array<int, array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}> $requests
	 * @return array{areas: list<array<string, mixed>>, topics: list<array{id: string, requests: int|null, helpers: int|null}>, rest: list<mixed>}
	 */
	private function show(array $requests): array {
		$standing = new Standing(self::UNTIL, $requests, [], [], [], array_map(static fn (array $request): int => $request['createdAt'] + 60 * $request['id'], $requests));
		return ['areas' => $this->tables->areas($standing), 'topics' => $this->tables->topics($standing), 'rest' => [
			$this->tables->months($standing), $this->tables->states($standing), $this->tables->ways($standing),
			$this->tables->firstTimes($standing), $this->tables->devices($standing), $this->tables->took($requests, $standing->reached),
		]];
	}

	/**
	 * @param array{areas: list<array<string, mixed>>, ...} $shown
	 * @return list<array{string, string}> pairs within one area
	 */
	private function hiddenDistricts(array $shown): array {
		$pairs = [];
		foreach ($shown['areas'] as $area) {
			/** @var list<array{id: string, requests: int|null}> $districts */
			$districts = $area['districts'];
			$hidden = array_column(array_filter($districts, static fn (array $district): bool => $district['requests'] === null && $district['id'] !== 'none'), 'id');
			if (count($hidden) > 1) {
				$pairs[] = [$hidden[0], $hidden[count($hidden) - 1]];
			}
		}
		return $pairs;
	}

	/**
	 * @param array<int, array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}> $requests
	 * @param 'district'|'topics' $key
	 * @return array<int, array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}>
	 */
	private function swapped(array $requests, string $key, string $one, string $other): array {
		$swap = static fn (?string $name): ?string => match ($name) {
			$one => $other, $other => $one, default => $name,
		};
		return array_map(static function (array $request) use ($key, $swap): array {
			if ($key === 'district') {
				$request['district'] = $swap($request['district']);
			} else {
				$request['topics'] = array_map(strval(...), array_map($swap, $request['topics']));
			}
			return $request;
		}, $requests);
	}

	/** @return array<int, array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}> */
	private function requests(int $number): array {
		$requests = [];
		for ($id = 1; $id <= $number; $id++) {
			$topics = array_slice(self::TOPICS, mt_rand(0, 3), mt_rand(0, 2));
			// Some places ask far more often than others.
			$requests[$id] = $this->request($id, self::DISTRICTS[intdiv(mt_rand(0, 8) * mt_rand(0, 8), 9)], $topics);
		}
		return $requests;
	}

	/**
	 * @param list<string> $topics
	 * @return array{id: int, district: string|null, topics: list<string>, devices: list<string>, firstTime: bool|null, account: bool, createdAt: int, closedAt: int|null, outcome: string|null}
	 */
	private function request(int $id, ?string $district, array $topics): array {
		$closed = $id % 3 === 0 ? self::UNTIL - 100 : null;
		return [
			'id' => $id, 'district' => $district, 'topics' => $topics, 'devices' => $id % 4 === 0 ? ['none'] : ['tablet'],
			'firstTime' => [true, false, null][$id % 3], 'account' => $id % 2 === 0, 'createdAt' => self::UNTIL - $id * 86_400,
			'closedAt' => $closed, 'outcome' => $closed === null ? null : ['solved', 'partly'][$id % 2],
		];
	}
}
