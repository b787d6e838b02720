<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use DateTimeImmutable;
use DateTimeZone;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\AppFramework\Utility\ITimeFactory;

/** Moments and days: a day is a day in the time zone of the region, a moment is unix seconds. */
class Clock {
	public const DAY = 86_400;

	public function __construct(
		private ITimeFactory $time,
		private Region $region,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/** @return string YYYY-MM-DD */
	public function today(): string {
		return $this->day($this->now());
	}

	/** This moment on the clocks of the region. */
	public function local(int $moment): DateTimeImmutable {
		return (new DateTimeImmutable('@' . $moment))->setTimezone($this->zone());
	}

	/** @return string YYYY-MM-DD on which this moment lies */
	public function day(int $moment): string {
		return $this->local($moment)->format('Y-m-d');
	}

	/** How many nights lie between: what came in yesterday evening has waited since yesterday. */
	public function nightsSince(int $moment): int {
		return (int)(new DateTimeImmutable($this->day($moment)))->diff(new DateTimeImmutable($this->today()))->format('%r%a');
	}

	/** @param string $day YYYY-MM-DD; the last second of it */
	public function endOfDay(string $day): int {
		return (new DateTimeImmutable($day . ' 23:59:59', $this->zone()))->getTimestamp();
	}

	/** @return int hour of the day, 0 to 23 */
	public function hour(int $moment): int {
		return (int)$this->local($moment)->format('G');
	}

	/** @param string $day YYYY-MM-DD */
	public function at(string $day, int $hour, int $minute = 0): int {
		return (new DateTimeImmutable($day, $this->zone()))->setTime($hour, $minute)->getTimestamp();
	}

	/** The first moment of this week, or of another one; a week begins on Monday. */
	public function startOfWeek(?int $of = null): int {
		return $this->local($of ?? $this->now())->modify('monday this week')->setTime(0, 0)->getTimestamp();
	}

	/** @return int first moment of this month */
	public function beginOfMonth(): int {
		return $this->at(substr($this->today(), 0, 7) . '-01', 0);
	}

	/** The same moment so many months ago. */
	public function monthsAgo(int $months): int {
		return $this->local($this->now())->modify('-' . $months . ' months')->getTimestamp();
	}

	/** @return ($moment is null ? null : string) as it stands in answers */
	public static function iso(?int $moment): ?string {
		return $moment === null ? null : gmdate('Y-m-d\TH:i:s\Z', $moment);
	}

	public function zone(): DateTimeZone {
		return new DateTimeZone($this->region->timezone());
	}
}
