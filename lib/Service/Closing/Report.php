<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Closing;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Assignments\Assignments;

/** What is reported about a task: how it went, how long it took, and a note for the desk. */
final class Report {
	private const MAX_NOTE = 1000;
	private const MOST_MINUTES = 6000;

	private function __construct(
		public readonly string $result,
		public readonly ?int $minutes,
		#[\SensitiveParameter] public readonly ?string $note,
	) {
	}

	/** @throws InvalidInput */
	public static function read(Fields $fields): self {
		$report = new self(
			$fields->choice('result', Assignments::REPORTS, true),
			$fields->int('minutes', 0, self::MOST_MINUTES),
			$fields->text('note', self::MAX_NOTE),
		);
		$fields->end();
		return $report;
	}
}
