<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Exception\NotFound;

/** Who may write the handbook, and who decides about platforms. */
class HandbookAccess {
	/** @throws NotFound */
	public function requireEditor(Actor $actor): void {
		if (!$actor->is('editor')) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireExecutive(Actor $actor): void {
		if (!$actor->is('executive')) {
			throw new NotFound();
		}
	}
}
