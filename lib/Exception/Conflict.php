<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use OCP\IL10N;

/** A move that is not possible (any more). */
final class Conflict extends Refusal {
	/** @param string $whom names of the helpers it is about, for those who may read them */
	public function __construct(
		public readonly Reason $reason,
		#[\SensitiveParameter]
		private string $whom = '',
	) {
		parent::__construct($reason->value);
	}

	public function status(): int {
		return 409;
	}

	public function data(IL10N $l10n): array {
		$message = $this->whom === '' ? $l10n->t($this->reason->text()) : $l10n->t('Asked often enough this week: %s.', [$this->whom]);
		return ['message' => $message, 'reason' => $this->reason->value];
	}
}
