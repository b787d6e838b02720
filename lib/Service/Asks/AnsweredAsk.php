<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;

/** An ask with its request, as they are after an answer. */
final class AnsweredAsk {
	public function __construct(
		public readonly Ask $ask,
		public readonly Request $request,
	) {
	}
}
