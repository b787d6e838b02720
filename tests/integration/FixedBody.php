<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Http\RawBody;

/** The body of a call that does not come over a socket. */
final class FixedBody extends RawBody {
	public function __construct(
		private string $body,
	) {
	}

	public function read(): string {
		return $this->body;
	}
}
