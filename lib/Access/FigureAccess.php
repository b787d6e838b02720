<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Exception\NotFound;

/** Who reads the figures, and who says what they are held against. */
class FigureAccess {
	/** @throws NotFound for everybody but coordinators and the board of the party */
	public function requireRead(Actor $actor): void {
		if (!$actor->is('coordinator') && !$actor->is('executive')) {
			throw new NotFound();
		}
	}

	/** Targets are set for the whole unit: by its board, or by who coordinates all of it. */
	public function mayAim(Actor $actor): bool {
		return $actor->is('executive') || in_array(Actor::EVERYWHERE, $actor->districts('coordinator'), true);
	}

	/** Editors make surveys known; they see no figures. @throws NotFound */
	public function requireSurvey(Actor $actor): void {
		if (!$this->mayAim($actor) && !$actor->is('editor')) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireAim(Actor $actor): void {
		if (!$this->mayAim($actor)) {
			throw new NotFound();
		}
	}
}
