<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Service\Requests\RequestDraft;

/** What became of one row. */
final class RowResult {
	public const CREATED = 'created';
	/** An answer is not understood: somebody has to look, and the row can be imported again. */
	public const UNCLEAR = 'unclear';
	public const REFUSED = 'refused';

	/**
	 * @param string $why '' for what is created
	 * @param string $field whose value decides
	 * @param string|null $answer that is not in our list, as it stands in the table
	 * @param Newcomer|RequestDraft|null $becomes what is to be stored
	 */
	public function __construct(
		public readonly int $row,
		public readonly string $status,
		public readonly string $why = '',
		public readonly string $field = '',
		public readonly ?string $answer = null,
		public readonly Newcomer|RequestDraft|null $becomes = null,
	) {
	}
}
