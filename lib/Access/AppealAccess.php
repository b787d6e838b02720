<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Exception\NotFound;

/** Who writes appeals, and who types in what comes back on paper. */
class AppealAccess {
	/** @throws NotFound for everybody but editors and coordinators */
	public function requireWrite(Actor $actor): void {
		if (!$actor->is('editor') && !$actor->is('coordinator')) {
			throw new NotFound();
		}
	}

	/** Paper names people, so it is for the desk. Who types it also sees the appeal. @throws NotFound */
	public function requirePaper(Actor $actor): void {
		if (!$actor->is('intake') && !$actor->is('coordinator')) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireRead(Actor $actor): void {
		if (!$actor->is('editor') && !$actor->is('coordinator') && !$actor->is('intake')) {
			throw new NotFound();
		}
	}
}
