<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Http;

use InsNetzGegangen\Host\Http\Middleware\BruteForceMiddleware;
use InsNetzGegangen\Host\Http\Middleware\NonceMiddleware;
use InsNetzGegangen\Host\Http\Middleware\OcsMiddleware;
use InsNetzGegangen\Host\Http\Middleware\PasswordConfirmationMiddleware;
use InsNetzGegangen\Host\Http\Middleware\RateLimitMiddleware;
use InsNetzGegangen\Host\Http\Middleware\SameSiteCookieMiddleware;
use InsNetzGegangen\Host\Http\Middleware\SecurityMiddleware;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\RegistrationContext;
use OCP\AppFramework\Middleware;

/** Those of the server in the server's order, then those of the app in the order in which it registered them. */
final class MiddlewareList {
	private const SERVER = [
		SameSiteCookieMiddleware::class, OcsMiddleware::class, SecurityMiddleware::class, NonceMiddleware::class,
		PasswordConfirmationMiddleware::class, BruteForceMiddleware::class, RateLimitMiddleware::class,
	];

	public function __construct(
		private AppContainers $containers,
		private AppInfo $app,
		private RegistrationContext $registered,
	) {
	}

	/** @return list<Middleware> */
	public function of(string $app): array {
		$own = $app === $this->app->id ? $this->registered->middlewares : [];
		$container = $this->containers->of($app);
		return [
			...array_map(static fn (string $class): Middleware => $container->make($class), self::SERVER),
			...array_map(static fn (string $class): Middleware => $container->get($class), $own),
		];
	}
}
