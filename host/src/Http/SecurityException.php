<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use Exception;
use OCP\AppFramework\Http;

/** A call that may not be made; the code is the HTTP status. */
final class SecurityException extends Exception {
	private function __construct(
		string $message,
		int $status,
		public readonly bool $redirects = false,
	) {
		parent::__construct($message, $status);
	}

	public static function notLoggedIn(): self {
		return new self('Current user is not logged in', Http::STATUS_UNAUTHORIZED);
	}

	public static function notAdmin(): self {
		return new self('Logged in account must be an admin', Http::STATUS_FORBIDDEN);
	}

	public static function forged(): self {
		return new self('CSRF check failed', Http::STATUS_PRECONDITION_FAILED);
	}

	public static function cookieMissing(): self {
		return new self('Strict Cookie has not been found in request', Http::STATUS_PRECONDITION_FAILED, true);
	}

	public static function appNotEnabled(): self {
		return new self('App is not enabled', Http::STATUS_PRECONDITION_FAILED);
	}

	public static function notConfirmed(): self {
		return new self('Password confirmation is required', Http::STATUS_FORBIDDEN);
	}
}
