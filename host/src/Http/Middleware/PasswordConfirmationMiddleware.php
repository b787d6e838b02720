<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use InsNetzGegangen\Host\Http\SecurityException;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Middleware;
use OCP\ISession;
use ReflectionMethod;

/** Some calls want the password typed within the last half hour. */
final class PasswordConfirmationMiddleware extends Middleware {
	private const SECONDS = 30 * 60 + 15;

	public function __construct(
		private ISession $session,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$confirmed = $this->session->get('last-password-confirm');
		$isFresh = is_int($confirmed) && $confirmed >= time() - self::SECONDS;
		if (!$isFresh && (new ReflectionMethod($controller, $methodName))->getAttributes(PasswordConfirmationRequired::class) !== []) {
			throw SecurityException::notConfirmed();
		}
	}
}
