<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Db\FigureRows;

/**
 * What the help brought about: hours given, people helped for the first time, and what they answered afterwards.
 *
 * @phpstan-import-type FeedbackRow from FigureRows
 */
class Effects {
	private const NONE = 'none';
	private const HELPED = ['solved', 'partly'];
	/** Question → answers there are. */
	private const ANSWERS = [
		'helpful' => ['yes', 'partly', 'no', self::NONE],
		'takePart' => ['yes', 'with_help', 'no', self::NONE],
		'generations' => ['yes', 'no', self::NONE],
	];

	/** Whole hours that helpers noted; null: fewer than five helpers did, so the sum could tell of one of them. */
	public function hours(Standing $standing): ?int {
		$minutes = 0;
		$helpers = [];
		foreach ($standing->notes() as $note) {
			$minutes += $note['minutes'];
			$helpers[$note['helper']] = true;
		}
		return count($helpers) < SmallCells::SMALL ? null : (int)round($minutes / 60);
	}

	/**
	 * Requests that were helped and the first of this person. It divides by two things at once, so it is shown only
	 * where both totals are, and where none of the four parts they make is a small one.
	 *
	 * @param bool $totalsShown whether the number of all helped, and of all who asked for the first time, can be read
	 */
	public function helpedFirst(Standing $standing, bool $totalsShown): ?int {
		$parts = ['both' => 0, 'helped' => 0, 'first' => 0, 'neither' => 0];
		foreach ($standing->requests as $request) {
			$helped = in_array($standing->state($request), self::HELPED, true);
			$first = $request['firstTime'] === true;
			$parts[$helped && $first ? 'both' : ($helped ? 'helped' : ($first ? 'first' : 'neither'))]++;
		}
		foreach ($parts as $count) {
			if (SmallCells::total($count) === null) {
				return null;
			}
		}
		return $totalsShown ? $parts['both'] : null;
	}

	/**
	 * @param list<FeedbackRow> $feedback of the people helped
	 * @return list<array{id: string, cells: list<array{id: string, count: int|null}>}> each question by itself
	 */
	public function answers(array $feedback): array {
		$questions = [];
		foreach (self::ANSWERS as $question => $answers) {
			$given = array_count_values(array_map(static fn (array $row): string => in_array($row[$question], $answers, true) ? $row[$question] : self::NONE, $feedback));
			$counts = [];
			foreach ($answers as $answer) {
				$counts[$answer] = $given[$answer] ?? 0;
			}
			$cells = [];
			foreach (SmallCells::hide($counts) as $answer => $count) {
				$cells[] = ['id' => $answer, 'count' => $count];
			}
			$questions[] = ['id' => $question, 'cells' => $cells];
		}
		return $questions;
	}
}
