<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

use RuntimeException;

/**
 * What may differ between the versions, with the reason. An entry allows exactly one other signature (or
 * "missing") for a symbol; the symbol of a class that is missing allows its members, too.
 *
 * @phpstan-import-type Difference from Comparison
 */
final class AllowedDifferences {
	/** @var array<string, string> reasons by symbol and signature */
	private array $reasons = [];

	public function __construct(string $file) {
		$entries = json_decode((string)file_get_contents($file), true, 8, JSON_THROW_ON_ERROR);
		foreach (is_array($entries) ? $entries : [] as $entry) {
			if (!is_array($entry) || !is_string($entry['symbol'] ?? null) || !is_string($entry['theirs'] ?? null) || !is_string($entry['reason'] ?? null)) {
				throw new RuntimeException('Every entry needs symbol, theirs and reason');
			}
			$this->reasons[$entry['symbol'] . ' ' . $entry['theirs']] = $entry['reason'];
		}
	}

	/** @param Difference $difference */
	public function reason(array $difference): ?string {
		return $this->reasons[$difference['symbol'] . ' ' . $difference['theirs']] ?? null;
	}
}
