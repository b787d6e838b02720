<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\DecisionMapper;
use OCA\InsNetzGegangen\Service\Clock;

/** Decisions that are no longer in force. */
class DecisionHistory {
	public function __construct(
		private PlatformBook $book,
		private DecisionMapper $decisions,
		private Clock $clock,
	) {
	}

	/** A decision was about a platform: when the table names another one, it is history. */
	public function endWhatChanged(string $unit): void {
		$table = $this->book->table($unit);
		foreach ($this->book->decisions($unit) as $decision) {
			if ($decision->getEndedAt() === null && $table->platformOf($decision->getPurpose()) !== $decision->getPlatform()) {
				$this->decisions->end($unit, $decision->getPurpose(), $table->platformOf($decision->getPurpose()), $this->clock->now());
			}
		}
	}
}
