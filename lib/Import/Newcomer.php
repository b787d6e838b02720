<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\Db\Helper;

/** A helper read from one row, checked and ready to be stored. */
final class Newcomer {
	/**
	 * @param Helper $helper with the account in it, if there is one
	 * @param array{name?: string|null, phone?: string|null, email?: string|null} $person what is sealed
	 * @param int $saidAt when the form was sent
	 */
	public function __construct(
		public readonly Helper $helper,
		public readonly array $person,
		public readonly int $saidAt,
	) {
	}
}
