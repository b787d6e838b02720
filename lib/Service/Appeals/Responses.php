<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Db\Answer;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Figures\SmallCells;

/** How an appeal was answered: each table by one thing, small numbers hidden, of all weeks that are over. */
class Responses {
	public const KINDS = ['help', 'need', 'later', 'no'];
	private const NONE = 'none';

	public function __construct(
		private Region $region,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<Answer> $answers
	 * @param list<string> $lists every list that was asked
	 * @return array{until: string, answers: int|null, kinds: list<array<string, mixed>>, areas: list<array<string, mixed>>, weeks: list<array<string, mixed>>, lists: list<array<string, mixed>>, silent: list<string>}
	 */
	public function of(array $answers, array $lists): array {
		$until = $this->clock->startOfWeek();
		$over = array_values(array_filter($answers, static fn (Answer $answer): bool => $answer->getCreatedAt() < $until));
		$byList = $this->divide([...$lists, self::NONE], $over, static fn (Answer $answer): string => $answer->getList() ?? self::NONE);
		return [
			'until' => $this->clock->day($until - 1),
			'answers' => SmallCells::total(count($over)),
			'kinds' => $this->divide(self::KINDS, $over, static fn (Answer $answer): string => $answer->getAnswer()),
			'areas' => $this->areas($over),
			'weeks' => $this->divide($this->weeks($over), $over, fn (Answer $answer): string => $this->monday($answer->getCreatedAt())),
			'lists' => $byList,
			// Where the zeros are hidden as well, the silent ones would tell how few the others are.
			'silent' => array_values(array_intersect($lists, array_column(array_filter($byList, static fn (array $cell): bool => $cell['count'] === 0), 'id'))),
		];
	}

	/**
	 * @param list<string> $names
	 * @param list<Answer> $answers
	 * @param callable(Answer): string $nameOf
	 * @return list<array{id: string, count: int|null}>
	 */
	private function divide(array $names, array $answers, callable $nameOf): array {
		$shown = SmallCells::hide($this->count($names, $answers, $nameOf));
		return array_map(static fn (int|string $id): array => ['id' => (string)$id, 'count' => $shown[$id]], array_keys($shown));
	}

	/**
	 * @param list<Answer> $answers
	 * @return list<array{id: string, name: string, count: int|null, cells: list<array{id: string, count: int|null}>}>
	 */
	private function areas(array $answers): array {
		$counts = $this->count([], $answers, static fn (Answer $answer): string => $answer->getDistrict() ?? self::NONE);
		$groups = $names = [];
		foreach ($this->region->areas() as $area) {
			$names[$area['id']] = $area['name'];
			foreach ($area['id'] === '' ? [...$area['districts'], self::NONE] : $area['districts'] as $district) {
				$groups[$area['id']][$district] = $counts[$district] ?? 0;
			}
		}
		$shown = SmallCells::hideGroups($groups);
		return array_map(static fn (string $id): array => [
			'id' => $id, 'name' => $names[$id], 'count' => $shown[$id]['total'],
			'cells' => array_map(static fn (int|string $cell): array => ['id' => (string)$cell, 'count' => $shown[$id]['cells'][$cell]], array_keys($shown[$id]['cells'])),
		], array_keys($groups));
	}

	/**
	 * @param list<string> $names
	 * @param list<Answer> $answers
	 * @param callable(Answer): string $nameOf
	 * @return array<array-key, int>
	 */
	private function count(array $names, array $answers, callable $nameOf): array {
		$counts = array_fill_keys($names, 0);
		foreach ($answers as $answer) {
			$counts[$nameOf($answer)] = ($counts[$nameOf($answer)] ?? 0) + 1;
		}
		return $counts;
	}

	/**
	 * @param list<Answer> $answers
	 * @return list<string> Mondays, oldest first
	 */
	private function weeks(array $answers): array {
		$weeks = array_unique(array_map(fn (Answer $answer): string => $this->monday($answer->getCreatedAt()), $answers));
		sort($weeks);
		return $weeks;
	}

	private function monday(int $moment): string {
		return $this->clock->day($this->clock->startOfWeek($moment));
	}
}
