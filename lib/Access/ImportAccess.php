<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Import;
use OCA\InsNetzGegangen\Exception\NotFound;

/** Who takes in whole tables of people, and who takes that back. */
class ImportAccess {
	/** @throws NotFound for everybody but coordinators and admins */
	public function require(Actor $actor): void {
		if (!$actor->is('coordinator') && !$actor->is('admin')) {
			throw new NotFound();
		}
	}

	/** Whose imports this person may see and undo: all of them, or only the own ones. */
	public function seesAll(Actor $actor): bool {
		return $actor->is('admin') || $actor->reaches('coordinator', null);
	}

	/** @throws NotFound when it is not there for this person */
	public function requireOf(Actor $actor, Import $import): void {
		$this->require($actor);
		if ($import->getUserId() !== $actor->userId && !$this->seesAll($actor)) {
			throw new NotFound();
		}
	}
}
