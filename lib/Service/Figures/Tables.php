<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Db\FigureRows;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Vocabulary;

/**
 * The tables of the figures. Each divides all requests, or all helpers, by one thing and never by two: then no
 * table says what another one hides. Whoever adds one keeps to that.
 *
 * @phpstan-import-type RequestRow from FigureRows
 * @phpstan-import-type HelperRow from FigureRows
 * @phpstan-type Cell array{id: string, count: int|null}
 */
class Tables {
	/** Stands for what belongs to no district, no topic. */
	private const NONE = 'none';
	private const HELPED = ['solved', 'partly'];

	public function __construct(
		private Region $region,
		private Vocabulary $vocabulary,
		private Months $months,
	) {
	}

	/** @return list<array<string, mixed>> requests and helpers by area, and by district within */
	public function areas(Standing $standing): array {
		$requests = SmallCells::hideGroups($this->byArea($standing->requests));
		$helpers = SmallCells::hideGroups($this->byArea($standing->helpers));
		$areas = [];
		foreach ($this->region->areas() as ['id' => $id, 'name' => $name]) {
			$districts = array_map(static fn (int|string $district): array => [
				'id' => (string)$district,
				'requests' => $requests[$id]['cells'][$district],
				'helpers' => $helpers[$id]['cells'][$district],
			], array_keys($requests[$id]['cells']));
			$areas[] = ['id' => $id, 'name' => $name, 'requests' => $requests[$id]['total'], 'helpers' => $helpers[$id]['total'], 'districts' => $districts];
		}
		return $areas;
	}

	/** @return list<array{id: string, requests: int|null, helpers: int|null}> who has several topics counts at each */
	public function topics(Standing $standing): array {
		$topics = array_fill_keys([...array_column($this->region->topics(), 'id'), self::NONE], 0);
		$requests = SmallCells::hide($this->countAll($topics, $standing->requests));
		$helpers = SmallCells::hide($this->countAll($topics, $standing->helpers));
		return array_map(static fn (string $id): array => ['id' => $id, 'requests' => $requests[$id], 'helpers' => $helpers[$id]], array_keys($topics));
	}

	/**
	 * @param list<list<string>> $wishes of each group
	 * @return list<Cell> groups that need it; who needs several things counts at each
	 */
	public function wishes(array $wishes): array {
		$counts = array_fill_keys($this->vocabulary->ids('wishes'), 0);
		foreach ($wishes as $ofOne) {
			foreach (array_intersect(array_unique($ofOne), array_keys($counts)) as $wish) {
				$counts[$wish]++;
			}
		}
		return self::cells(SmallCells::hide($counts));
	}

	/** @return list<array{month: string, requests: int|null, helpers: int|null, sessions: int, visits: int|null, contact: array{medianMinutes: int, p90Minutes: int}|null, match: array{medianMinutes: int, p90Minutes: int}|null}> */
	public function months(Standing $standing): array {
		$moments = array_column([...$standing->requests, ...$standing->helpers, ...$standing->sessions], 'createdAt');
		$months = $moments === [] ? [] : array_fill_keys($this->months->between($this->months->of(min($moments)), $this->months->of($standing->until - 1)), 0);
		$requests = SmallCells::hide($this->count($months, $standing->requests, fn (array $row): string => $this->months->of($row['createdAt'])));
		$helpers = SmallCells::hide($this->count($months, $standing->helpers, fn (array $row): string => $this->months->of($row['createdAt'])));
		// When a session is held everybody may know; who came to it, not.
		$sessions = $this->count($months, $standing->sessions, fn (array $row): string => $this->months->of($row['createdAt']));
		$visits = $months;
		foreach ($standing->sessions as $row) {
			$visits[$this->months->of($row['createdAt'])] += $row['people'];
		}
		$visits = SmallCells::hide($visits);
		$rows = [];
		foreach (array_keys($months) as $name) {
			// What a hidden month took would tell that it is not a small one.
			$these = $requests[$name] === null ? [] : array_filter($standing->requests, fn (array $row): bool => $this->months->of($row['createdAt']) === $name);
			$rows[] = [
				'month' => $name, 'requests' => $requests[$name], 'helpers' => $helpers[$name],
				'sessions' => $sessions[$name], 'visits' => $visits[$name],
				'contact' => $this->took($these, $standing->reached), 'match' => $this->took($these, $standing->matched),
			];
		}
		return $rows;
	}

	/** @return list<array{id: string, count: int|null, cells: list<Cell>}> what became of the requests, and how in particular */
	public function states(Standing $standing): array {
		$counts = $this->count([], $standing->requests, $standing->state(...));
		$groups = [];
		foreach (['waiting' => ['waiting'], 'with_helper' => ['with_helper'], 'helped' => self::HELPED, 'ended' => array_diff($this->vocabulary->ids('outcomes'), self::HELPED)] as $group => $states) {
			foreach ($states as $state) {
				$groups[$group][$state] = $counts[$state] ?? 0;
			}
		}
		$shown = SmallCells::hideGroups($groups);
		return array_map(static fn (string $id): array => [
			'id' => $id,
			'count' => $shown[$id]['total'],
			'cells' => array_map(static fn (int|string $state): array => ['id' => (string)$state, 'count' => $shown[$id]['cells'][$state]], array_keys($shown[$id]['cells'])),
		], array_keys($shown));
	}

	/** @return list<Cell> who asked, by an account of their own or by phone */
	public function ways(Standing $standing): array {
		return $this->divide(['account', 'taken_down'], $standing->requests, static fn (array $row): string => $row['account'] ? 'account' : 'taken_down');
	}

	/**
	 * @param list<array{passOn: string|null}> $answers
	 * @return list<Cell> whether people who were helped would show it to somebody else
	 */
	public function passOn(array $answers): array {
		return $this->divide(['yes', 'no', self::NONE], $answers, static fn (array $row): string => in_array($row['passOn'], ['yes', 'no'], true) ? $row['passOn'] : self::NONE);
	}

	/** @return list<Cell> whether it was the first time */
	public function firstTimes(Standing $standing): array {
		return $this->divide(['first', 'again', self::NONE], $standing->requests, static fn (array $row): string => match ($row['firstTime']) {
			true => 'first', false => 'again', null => self::NONE,
		});
	}

	/** @return list<Cell> whether there is a device */
	public function devices(Standing $standing): array {
		return $this->divide(['some', 'no_device', self::NONE], $standing->requests, static fn (array $row): string => match (true) {
			in_array('none', $row['devices'], true) => 'no_device', $row['devices'] === [] => self::NONE, default => 'some',
		});
	}

	/** @return list<Cell> how many people a helper looks after now */
	public function loads(Standing $standing): array {
		return $this->divide(['0', '1', '2', '3+'], $standing->helpers, static fn (array $row): string => match ($standing->loads[$row['id']] ?? 0) {
			0 => '0', 1 => '1', 2 => '2', default => '3+',
		});
	}

	/**
	 * @param array<RequestRow> $requests
	 * @param array<int, int> $until request → moment
	 * @return array{medianMinutes: int, p90Minutes: int}|null
	 */
	public function took(array $requests, array $until): ?array {
		$took = [];
		foreach ($requests as $request) {
			if (isset($until[$request['id']])) {
				$took[] = max(0, $until[$request['id']] - $request['createdAt']);
			}
		}
		return Duration::of($took);
	}

	/**
	 * @template Row of array
	 * @param list<string> $names
	 * @param array<Row> $rows
	 * @param callable(Row): string $nameOf
	 * @return list<Cell>
	 */
	private function divide(array $names, array $rows, callable $nameOf): array {
		return self::cells(SmallCells::hide($this->count(array_fill_keys($names, 0), $rows, $nameOf)));
	}

	/**
	 * @param array<array-key, int|null> $shown
	 * @return list<Cell>
	 */
	private static function cells(array $shown): array {
		return array_map(static fn (int|string $id): array => ['id' => (string)$id, 'count' => $shown[$id]], array_keys($shown));
	}

	/**
	 * @template Row of array
	 * @param array<array-key, int> $cells
	 * @param array<Row> $rows
	 * @param callable(Row): string $nameOf
	 * @return array<array-key, int>
	 */
	private function count(array $cells, array $rows, callable $nameOf): array {
		foreach ($rows as $row) {
			$name = $nameOf($row);
			$cells[$name] = ($cells[$name] ?? 0) + 1;
		}
		return $cells;
	}

	/**
	 * @param array<string, int> $topics
	 * @param array<RequestRow|HelperRow> $rows
	 * @return array<string, int>
	 */
	private function countAll(array $topics, array $rows): array {
		foreach ($rows as $row) {
			foreach ($row['topics'] === [] ? [self::NONE] : array_unique($row['topics']) as $topic) {
				$topics[$topic] = ($topics[$topic] ?? 0) + 1;
			}
		}
		return $topics;
	}

	/**
	 * @param array<RequestRow|HelperRow> $rows
	 * @return array<string, array<array-key, int>> area → district → number
	 */
	private function byArea(array $rows): array {
		$counts = $this->count([], $rows, static fn (array $row): string => $row['district'] ?? self::NONE);
		$groups = [];
		foreach ($this->region->areas() as $area) {
			$districts = $area['id'] === '' ? [...$area['districts'], self::NONE] : $area['districts'];
			foreach ($districts as $district) {
				$groups[$area['id']][$district] = $counts[$district] ?? 0;
			}
		}
		return $groups;
	}
}
