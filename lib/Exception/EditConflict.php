<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use OCP\IL10N;

/** Somebody else has changed the same thing meanwhile: both versions are in the answer, so that none gets lost. */
final class EditConflict extends Refusal {
	/**
	 * @param array<string, mixed> $mine as it was sent
	 * @param array<string, mixed> $theirs as it stands now
	 */
	public function __construct(
		private array $mine,
		private array $theirs,
	) {
		parent::__construct('edited');
	}

	public function status(): int {
		return 409;
	}

	public function data(IL10N $l10n): array {
		return [
			'message' => $l10n->t('Somebody else has changed this in the meantime. Nothing is lost: here are both.'),
			'reason' => 'edited',
			'mine' => $this->mine,
			'theirs' => $this->theirs,
		];
	}
}
