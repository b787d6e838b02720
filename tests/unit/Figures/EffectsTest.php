<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Figures;

use OCA\InsNetzGegangen\Service\Figures\Effects;
use OCA\InsNetzGegangen\Service\Figures\SmallCells;
use OCA\InsNetzGegangen\Service\Figures\Standing;
use PHPUnit\Framework\TestCase;

final class EffectsTest extends TestCase {
	private const UNTIL = 1_780_000_000;

	/** Every way to fill the four parts with up to seven requests each: a small part can never be worked out. */
	public function testHelpedForTheFirstTimeGivesNoSmallPartAway(): void {
		$effects = new Effects();
		$shown = 0;
		foreach ([0, 1, 4, 5, 7] as $both) {
			foreach ([0, 1, 4, 5, 7] as $helped) {
				foreach ([0, 1, 4, 5, 7] as $first) {
					foreach ([0, 1, 4, 5, 7] as $neither) {
						$standing = $this->standing($both, $helped, $first, $neither);
						$number = $effects->helpedFirst($standing, true);
						self::assertNull($effects->helpedFirst($standing, false));
						if ($number === null) {
							continue;
						}
						$shown++;
						self::assertSame($both, $number);
						// By subtraction from the totals of all helped, of all first ones, and of all.
						foreach ([$number, $helped, $first, $neither] as $part) {
							self::assertNotNull(SmallCells::total($part));
						}
					}
				}
			}
		}
		self::assertSame(3 ** 4, $shown, 'each part none, five or seven');
	}

	public function testHoursOfFewerThanFiveHelpersAreNotSaid(): void {
		$effects = new Effects();
		$asks = [];
		for ($helper = 1; $helper <= 4; $helper++) {
			$asks[] = $this->ask($helper, 600);
		}
		$asks[] = $this->ask(4, 600);
		self::assertNull($effects->hours(new Standing(self::UNTIL, [], [], $asks, [], [])), 'five tasks of four helpers');
		$asks[] = $this->ask(5, 60);
		self::assertSame(51, $effects->hours(new Standing(self::UNTIL, [], [], $asks, [], [])));
	}

	private function standing(int $both, int $helped, int $first, int $neither): Standing {
		$requests = [];
		foreach ([[$both, true, true], [$helped, true, false], [$first, false, true], [$neither, false, null]] as [$number, $isHelped, $isFirst]) {
			for ($count = 0; $count < $number; $count++) {
				$id = count($requests) + 1;
				$requests[$id] = [
					'id' => $id, 'district' => null, 'topics' => [], 'devices' => [], 'firstTime' => $isFirst, 'account' => true,
					'createdAt' => self::UNTIL - 10, 'closedAt' => $isHelped ? self::UNTIL - 5 : null, 'outcome' => $isHelped ? 'solved' : null,
				];
			}
		}
		return new Standing(self::UNTIL, $requests, [], [], [], []);
	}

	/** @return array{request: int, helper: int, byDesk: bool, accepted: bool, answeredAt: int|null, confirmedAt: int|null, reachedAt: int|null, finishedAt: int|null, endedAt: int|null, minutes: int|null, reportedAt: int|null} */
	private function ask(int $helper, int $minutes): array {
		return [
			'request' => 1, 'helper' => $helper, 'byDesk' => true, 'accepted' => true, 'answeredAt' => 1, 'confirmedAt' => 1, 'reachedAt' => null,
			'finishedAt' => self::UNTIL - 1, 'endedAt' => null, 'minutes' => $minutes, 'reportedAt' => self::UNTIL - 1,
		];
	}
}
