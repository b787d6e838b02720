<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use OCA\InsNetzGegangen\Http\RawBody;

/** The body of a call that does not come over a socket. */
final class GivenBody extends RawBody {
	public function __construct(
		private string $body,
	) {
	}

	public function read(): string {
		return $this->body;
	}
}
