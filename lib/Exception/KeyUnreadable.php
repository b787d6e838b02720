<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use OCP\IL10N;

/** The key for personal data cannot be read, because the secret of the server has changed: nothing personal can be stored. */
final class KeyUnreadable extends Refusal {
	public function __construct() {
		parent::__construct('The data key cannot be read. Was the secret in config.php changed?');
	}

	public function status(): int {
		return 503;
	}

	public function data(IL10N $l10n): array {
		return ['message' => $l10n->t('At the moment nothing can be stored, because the key for personal data cannot be read. Please tell the administration.')];
	}
}
