<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

/**
 * The body of the present HTTP request as it came.
 * The server's own parser turns malformed JSON into an empty body and lets a JSON field replace a path
 * parameter of the same name, so the app reads what was really sent.
 */
class RawBody {
	/** Room for an archive of the handbook; every field has its own limit. */
	public const MAX_BYTES = 786_432;

	/** At most one byte more than allowed, so that the caller can see that it is too long. */
	public function read(): string {
		$body = file_get_contents('php://input', false, null, 0, self::MAX_BYTES + 1);
		return $body === false ? '' : $body;
	}
}
