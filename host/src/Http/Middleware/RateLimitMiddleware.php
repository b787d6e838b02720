<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http\Middleware;

use Exception;
use InsNetzGegangen\Host\Http\Request;
use InsNetzGegangen\Host\Http\TooManyRequests;
use InsNetzGegangen\Host\Security\RateLimiter;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ARateLimit;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\IUserSession;
use ReflectionMethod;

/** Whoever is signed in has the limit for users, or that for strangers if there is none for users. */
final class RateLimitMiddleware extends Middleware {
	public function __construct(
		private Request $request,
		private IUserSession $session,
		private RateLimiter $limiter,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$method = new ReflectionMethod($controller, $methodName);
		$user = $this->session->getUser();
		$name = $controller::class . '::' . $methodName;
		$forUser = $user === null ? null : $this->limit($method, UserRateLimit::class);
		$forAnybody = $this->limit($method, AnonRateLimit::class);
		if ($user !== null && $forUser !== null) {
			$this->limiter->register('user::' . $name . $user->getUID(), $forUser->getLimit(), $forUser->getPeriod());
		} elseif ($forAnybody !== null) {
			$this->limiter->register('anon::' . $name . $this->request->getRemoteAddress(), $forAnybody->getLimit(), $forAnybody->getPeriod());
		}
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if (!$exception instanceof TooManyRequests) {
			throw $exception;
		}
		if (!$this->request->wantsHtml()) {
			return new DataResponse([], Http::STATUS_TOO_MANY_REQUESTS);
		}
		return new TemplateResponse('core', '429', [], TemplateResponse::RENDER_AS_GUEST, Http::STATUS_TOO_MANY_REQUESTS);
	}

	/** @param class-string<ARateLimit> $class */
	private function limit(ReflectionMethod $method, string $class): ?ARateLimit {
		$attributes = $method->getAttributes($class);
		return $attributes === [] ? null : $attributes[0]->newInstance();
	}
}
