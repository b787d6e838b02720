<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Figures;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Figures\Course;
use OCA\InsNetzGegangen\Service\Figures\Months;
use OCA\InsNetzGegangen\Service\Figures\Standing;
use OCP\AppFramework\Utility\ITimeFactory;
use PHPUnit\Framework\TestCase;

final class CourseTest extends TestCase {
	private Months $months;
	private Course $course;

	protected function setUp(): void {
		$this->months = new Months(new Clock($this->createStub(ITimeFactory::class), new Region('sn')));
		$this->course = new Course($this->months);
	}

	public function testHoursAreHiddenByHowManyHelpersNotedThem(): void {
		// Six helpers in August, none in September, seven in October, five in November.
		$asks = [...$this->notes('2026-08', 6, 30), ...$this->notes('2026-10', 7, 60), ...$this->notes('2026-11', 5, 90)];
		$all = ['2026-08' => 3, '2026-09' => 0, '2026-10' => 7, '2026-11' => 8];
		self::assertSame($all, $this->hours('2026-11-30', $asks));
		// Four notes of two helpers are of two helpers; the smallest large month hides them.
		$few = [...$asks, ...$this->notes('2026-09', 2, 600), ...$this->notes('2026-09', 2, 600)];
		self::assertSame([...$all, '2026-09' => null, '2026-11' => null], $this->hours('2026-11-30', $few));
		self::assertSame(['2026-09' => null, '2026-10' => null], $this->hours('2026-10-30', $this->notes('2026-09', 4, 60)));
		self::assertSame([], $this->hours('2026-10-30', []));
	}

	public function testAnswersCountInMonthsThatAreOver(): void {
		$rows = array_map(static fn (string $month): array => ['month' => $month, 'helpful' => 'yes', 'takePart' => null, 'generations' => null], [
			...array_fill(0, 6, '2025-11'), ...array_fill(0, 9, '2025-12'), ...array_fill(0, 3, '2026-02'),
		]);
		$answers = $this->course->answers($rows, new Standing((int)strtotime('2026-04-20'), [], [], [], [], []));
		self::assertSame(['2025-11' => null, '2025-12' => 9, '2026-01' => 0, '2026-02' => null, '2026-03' => 0], array_column($answers, 'count', 'id'));
	}

	public function testMonthsCrossTheYear(): void {
		self::assertSame('2025-12', $this->months->lastBefore((int)strtotime('2026-01-31')));
		self::assertSame('2026-09', $this->months->lastBefore((int)strtotime('2026-10-05')));
		self::assertSame(['2025-12', '2026-01'], $this->months->between('2025-12', '2026-01'));
	}

	/**
	 * @param list<array{request: int, helper: int, byDesk: bool, accepted: bool, answeredAt: int|null, confirmedAt: int|null, reachedAt: int|null, finishedAt: int|null, endedAt: int|null, minutes: int|null, reportedAt: int|null}> $asks
	 * @return array<array-key, int|null>
	 */
	private function hours(string $until, array $asks): array {
		return array_column($this->course->hours(new Standing((int)strtotime($until), [], [], $asks, [], [])), 'count', 'id');
	}

	/** @return list<array{request: int, helper: int, byDesk: bool, accepted: bool, answeredAt: int|null, confirmedAt: int|null, reachedAt: int|null, finishedAt: int|null, endedAt: int|null, minutes: int|null, reportedAt: int|null}> one of each helper */
	private function notes(string $month, int $helpers, int $minutes): array {
		return array_map(static fn (int $helper): array => [
			'request' => $helper, 'helper' => $helper, 'byDesk' => true, 'accepted' => true, 'answeredAt' => null, 'confirmedAt' => null,
			'reachedAt' => null, 'finishedAt' => null, 'endedAt' => null, 'minutes' => $minutes, 'reportedAt' => (int)strtotime("$month-15"),
		], range(1, $helpers));
	}
}
