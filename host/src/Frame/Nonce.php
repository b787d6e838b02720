<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

/** The word that lets a script of this page run. */
final class Nonce {
	public readonly string $value;

	public function __construct() {
		$this->value = base64_encode(random_bytes(18));
	}
}
