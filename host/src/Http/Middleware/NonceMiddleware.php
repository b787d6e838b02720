<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use InsNetzGegangen\Host\Frame\Nonce;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** Lets only the scripts run that the frame itself wrote into the page. */
final class NonceMiddleware extends Middleware {
	public function __construct(
		private Nonce $nonce,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		$policy = $response->getContentSecurityPolicy();
		if ($policy instanceof ContentSecurityPolicy) {
			$policy->useJsNonce($this->nonce->value);
		}
		return $response;
	}
}
