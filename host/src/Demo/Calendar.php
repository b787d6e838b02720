<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use DateTimeImmutable;
use DateTimeZone;
use UnexpectedValueException;

/**
 * The days of the demo data, counted from the day it is filled in: `-3` is three days before, `+4` four days after;
 * a moment adds the time of day, as in `-3 18:30`.
 */
final class Calendar {
	private const ZONE = 'Europe/Berlin';
	private const PATTERN = '/^[+-]\d{1,2}( \d\d:\d\d)?$/D';

	private DateTimeImmutable $today;

	/** @param int $now unix seconds */
	public function __construct(int $now) {
		$this->today = (new DateTimeImmutable('@' . $now))->setTimezone(new DateTimeZone(self::ZONE))->setTime(0, 0);
	}

	/** @return string YYYY-MM-DD */
	public function day(string $day): string {
		return $this->at($day)->format('Y-m-d');
	}

	/** @return int unix seconds */
	public function moment(string $moment): int {
		return $this->at($moment)->getTimestamp();
	}

	/** @return string for the HTTP interface: a day stays a day, a moment is ISO 8601 in UTC */
	public function write(string $value): string {
		return str_contains($value, ' ') ? gmdate('Y-m-d\TH:i:s\Z', $this->moment($value)) : $this->day($value);
	}

	private function at(string $value): DateTimeImmutable {
		if (preg_match(self::PATTERN, $value) !== 1) {
			throw new UnexpectedValueException('Neither day nor moment: ' . $value);
		}
		[$days, $time] = explode(' ', $value) + [1 => '00:00'];
		[$hour, $minute] = explode(':', $time);
		return $this->today->modify($days . ' days')->setTime((int)$hour, (int)$minute);
	}
}
