<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\unit\Service;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\AppFramework\Utility\ITimeFactory;
use PHPUnit\Framework\TestCase;

final class ClockTest extends TestCase {
	public function testADayIsADayInTheTimeZoneOfTheRegion(): void {
		self::assertSame('2026-07-02', $this->at('2026-07-01T22:30:00Z')->today());
		self::assertSame('2026-01-01', $this->at('2026-01-01T22:30:00Z')->today());
		self::assertSame('2026-03-29T21:59:59Z', Clock::iso($this->at('2026-01-01T00:00:00Z')->endOfDay('2026-03-29')), 'the clocks went forward in that night');
	}

	public function testNightsAreCountedAndNotHours(): void {
		$clock = $this->at('2026-10-26T06:00:00Z');
		self::assertSame(0, $clock->nightsSince((int)strtotime('2026-10-25T23:30:00Z')));
		self::assertSame(1, $clock->nightsSince((int)strtotime('2026-10-25T22:30:00Z')), 'seven hours ago, and yesterday');
		self::assertSame(2, $clock->nightsSince((int)strtotime('2026-10-24T12:00:00Z')), 'a day of 25 hours lies between');
	}

	public function testMonths(): void {
		self::assertSame('2025-11-22T12:00:00Z', Clock::iso($this->at('2026-11-22T12:00:00Z')->monthsAgo(12)));
	}

	private function at(string $moment): Clock {
		$time = $this->createStub(ITimeFactory::class);
		$time->method('getTime')->willReturn((int)strtotime($moment));
		return new Clock($time, new Region('sn'));
	}
}
