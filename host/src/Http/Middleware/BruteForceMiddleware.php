<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use Exception;
use InsNetzGegangen\Host\Security\Throttler;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\Security\Bruteforce\MaxDelayReached;
use ReflectionMethod;

/** Counts failed tries by address; after too many of them the address is refused for a while. */
final class BruteForceMiddleware extends Middleware {
	public function __construct(
		private IRequest $request,
		private Throttler $throttler,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		foreach ($this->actions($controller, $methodName) as $action) {
			$this->throttler->sleepDelayOrThrowOnMax($this->request->getRemoteAddress(), $action);
		}
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($response->isThrottled()) {
			$only = $response->getThrottleMetadata()['action'] ?? null;
			foreach ($this->actions($controller, $methodName) as $action) {
				if ($only === null || $only === $action) {
					$this->throttler->registerAttempt($action, $this->request->getRemoteAddress());
				}
			}
		}
		return $response;
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if (!$exception instanceof MaxDelayReached) {
			throw $exception;
		}
		if ($controller instanceof OCSController) {
			throw new OCSException($exception->getMessage(), Http::STATUS_TOO_MANY_REQUESTS);
		}
		return new TemplateResponse('core', '429', [], TemplateResponse::RENDER_AS_GUEST, Http::STATUS_TOO_MANY_REQUESTS);
	}

	/** @return list<string> */
	private function actions(Controller $controller, string $methodName): array {
		$attributes = (new ReflectionMethod($controller, $methodName))->getAttributes(BruteForceProtection::class);
		return array_map(static fn ($attribute): string => $attribute->newInstance()->getAction(), $attributes);
	}
}
