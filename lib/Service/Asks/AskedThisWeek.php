<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;

/** Nobody shall be asked more often in a week than the party has set. */
class AskedThisWeek {
	public function __construct(
		private AskMapper $asks,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	/** @return array<int, int> helper → how often asked in the last seven days, only those who were */
	public function counts(string $unit): array {
		return $this->asks->askedSince($unit, $this->clock->now() - 7 * Clock::DAY);
	}

	/** @param array<int, int> $counts */
	public function isEnough(array $counts, int $helperId): bool {
		return ($counts[$helperId] ?? 0) >= $this->settings->int('asksPerWeek');
	}
}
