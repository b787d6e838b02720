<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

use Exception;
use OCP\IL10N;

/** What the app declines to do, with a friendly reason. RefusalMiddleware alone turns it into an HTTP answer. */
abstract class Refusal extends Exception {
	/** @return int HTTP status */
	abstract public function status(): int;

	/** @return array{message: string, ...<string, mixed>} what stands in ocs.data */
	abstract public function data(IL10N $l10n): array;
}
