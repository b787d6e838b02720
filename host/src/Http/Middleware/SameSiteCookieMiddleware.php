<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use Exception;
use InsNetzGegangen\Host\Http\LaxCookieMissing;
use InsNetzGegangen\Host\Http\Request;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** Pages that come with other cookies but without the same-site one are asked for again. */
final class SameSiteCookieMiddleware extends Middleware {
	public function __construct(
		private Request $request,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		if ($this->request->getScriptName() === '/index.php' && !$this->request->passesLaxCookieCheck()) {
			throw new LaxCookieMissing();
		}
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if (!$exception instanceof LaxCookieMissing) {
			throw $exception;
		}
		return new RedirectResponse($this->request->getRequestUri(), 302);
	}
}
