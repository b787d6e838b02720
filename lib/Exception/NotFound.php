<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use OCP\IL10N;

/** Not there, or not yours to see: the answer is the same, so that nobody learns which. */
final class NotFound extends Refusal {
	public function status(): int {
		return 404;
	}

	public function data(IL10N $l10n): array {
		return ['message' => $l10n->t('This does not exist, or it is not yours to see.')];
	}
}
