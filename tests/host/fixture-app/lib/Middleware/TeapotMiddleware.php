<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Middleware;

use Exception;
use LogicException;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** Answers one kind of exception itself. */
final class TeapotMiddleware extends Middleware {
	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		return $exception instanceof LogicException ? new JSONResponse(['teapot' => $exception->getMessage()], 418) : throw $exception;
	}
}
