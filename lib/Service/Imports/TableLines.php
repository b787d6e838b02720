<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Imports;

use OCA\InsNetzGegangen\Import\Columns;

/** A part of a table as it was sent. */
final class TableLines {
	/**
	 * @param string $kind `helpers` or `requests`
	 * @param bool $isForm answers that people sent themselves, not a list on paper
	 * @param array<int, array{account: string, name: string, at: string|null, answers: array<string, string>, consented: bool|null, again: bool}> $lines by their number in the table
	 */
	public function __construct(
		public readonly string $kind,
		public readonly bool $isForm,
		public readonly Columns $columns,
		public readonly array $lines,
	) {
	}

	/** @return list<int> */
	public function numbers(): array {
		return array_keys($this->lines);
	}
}
