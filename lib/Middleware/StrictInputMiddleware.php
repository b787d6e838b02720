<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Middleware;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\RawBody;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Refuses a body that could replace a path parameter before any controller method sees its ids,
 * and any body on a reading call.
 */
class StrictInputMiddleware extends Middleware {
	public function __construct(
		private IRequest $request,
		private RawBody $raw,
		private RequestBody $body,
	) {
	}

	/**
	 * @param Controller $controller
	 * @param string $methodName
	 */
	public function beforeController($controller, $methodName): void {
		if (!$controller instanceof OCSController) {
			return;
		}
		if ($this->request->getMethod() === 'GET') {
			if ($this->raw->read() !== '') {
				throw new InvalidInput('', 'This call takes no data.');
			}
			return;
		}
		$this->body->fieldsOrNull();
	}
}
