<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/** Reads how long helpers may think and what they are told. */
class AskInput {
	public const MAX_TEXT = 500;
	private const MAX_DAYS = 30;

	public function __construct(
		private Clock $clock,
	) {
	}

	/**
	 * @return int unix seconds; a day means until it ends
	 * @throws InvalidInput
	 */
	public function deadline(Fields $fields): int {
		$text = $fields->line('deadline', 40, true);
		$isDay = preg_match('/^\d{4}-\d\d-\d\d$/D', (string)$text) === 1;
		$deadline = $isDay ? $this->clock->endOfDay($fields->day('deadline', true)) : $fields->moment('deadline', true);
		if ($deadline <= $this->clock->now()) {
			throw new InvalidInput('deadline', 'The deadline must lie in the future.');
		}
		if ($this->clock->day($deadline) > $this->clock->day($this->clock->now() + self::MAX_DAYS * Clock::DAY)) {
			throw new InvalidInput('deadline', 'The deadline may be at most %s days away.', [self::MAX_DAYS]);
		}
		return $deadline;
	}
}
