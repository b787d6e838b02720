<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use Exception;
use InsNetzGegangen\Host\Http\OcsResponse;
use InsNetzGegangen\Host\Http\Request;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;

/** Puts refusals of OCS calls into the envelope. */
final class OcsMiddleware extends Middleware {
	public function __construct(
		private Request $request,
	) {
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if (!$controller instanceof OCSController || !$exception instanceof OCSException) {
			throw $exception;
		}
		$code = $exception->getCode();
		return $this->envelope($code === 0 ? OCSController::RESPOND_UNKNOWN_ERROR : $code, $exception->getMessage());
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if (!$controller instanceof OCSController || $response instanceof OcsResponse) {
			return $response;
		}
		return match ($response->getStatus()) {
			Http::STATUS_UNAUTHORIZED => $this->envelope(OCSController::RESPOND_UNAUTHORISED, $this->message($response)),
			Http::STATUS_FORBIDDEN => $this->envelope(Http::STATUS_FORBIDDEN, $this->message($response)),
			default => $response,
		};
	}

	private function message(Response $response): string {
		$data = $response instanceof JSONResponse ? $response->getData() : null;
		return is_array($data) && is_string($data['message'] ?? null) ? $data['message'] : '';
	}

	private function envelope(int $code, string $message): OcsResponse {
		$format = $this->request->wantedFormat();
		return new OcsResponse(new DataResponse([], $code), $format === '' ? 'xml' : $format, $message);
	}
}
