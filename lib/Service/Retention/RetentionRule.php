<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

/** One deletion clock. */
interface RetentionRule {
	/**
	 * @param bool $dryRun only count
	 * @return int how many records it concerned
	 */
	public function run(bool $dryRun): int;
}
