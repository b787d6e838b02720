<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;

/** The hours of the day in which a helper hears of a question, and has to have answered. */
class AskHours {
	public function __construct(
		private Settings $settings,
		private Clock $clock,
	) {
	}

	public function isDaytime(int $moment): bool {
		$hour = $this->clock->hour($moment);
		return $hour >= $this->settings->int('askFromHour') && $hour < $this->settings->int('askToHour');
	}

	/** @return int|null when a helper hears of what is asked now; null: at once */
	public function later(): ?int {
		$now = $this->clock->now();
		return $this->settings->bool('asksAtNight') || $this->isDaytime($now) ? null : $this->nextMorning($now);
	}

	/** Nobody has to answer at night. */
	public function byDay(int $deadline): int {
		$hour = $this->clock->hour($deadline);
		if ($hour < $this->settings->int('askFromHour')) {
			return $this->clock->at($this->clock->day($deadline), $this->settings->int('askFromHour'));
		}
		return $hour >= $this->settings->int('askToHour') ? $this->clock->at($this->clock->day($deadline), $this->settings->int('askToHour')) : $deadline;
	}

	private function nextMorning(int $moment): int {
		$from = $this->settings->int('askFromHour');
		$day = $this->clock->day($moment);
		return $this->clock->hour($moment) < $from ? $this->clock->at($day, $from) : $this->clock->at($this->clock->day($this->clock->endOfDay($day) + 1), $from);
	}
}
