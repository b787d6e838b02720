<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

/** What became of one row. */
final class RowResult {
	public const CREATED = 'created';
	/** An answer is not understood: somebody has to look, and the row can be imported again. */
	public const UNCLEAR = 'unclear';
	public const REFUSED = 'refused';

	/** @param string $why '' for what is created */
	public function __construct(
		public readonly int $row,
		public readonly string $status,
		public readonly string $why = '',
	) {
	}
}
