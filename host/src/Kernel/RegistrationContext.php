<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\AppFramework\Middleware;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Notification\INotifier;
use OCP\SetupCheck\ISetupCheck;

/** Takes what the app registers. Dashboard, search, calendar and user migration exist on the real server only. */
final class RegistrationContext implements IRegistrationContext {
	/** @var list<class-string<Middleware>> */
	public array $middlewares = [];
	/** @var list<class-string<INotifier>> */
	public array $notifiers = [];
	/** @var list<class-string<ISetupCheck>> */
	public array $setupChecks = [];

	public function __construct(
		private Container $container,
		private IEventDispatcher $events,
	) {
	}

	public function registerService(string $name, callable $factory, bool $shared = true): void {
		$this->container->register($name, $factory, $shared);
	}

	public function registerServiceAlias(string $alias, string $target): void {
		$this->container->alias($alias, $target);
	}

	public function registerParameter(string $name, $value): void {
		$this->container->set($name, $value);
	}

	public function registerEventListener(string $event, string $listener, int $priority = 0): void {
		$this->events->addServiceListener($event, $listener, $priority);
	}

	public function registerMiddleware(string $class, bool $global = false): void {
		$this->middlewares[] = $class;
	}

	public function registerNotifierService(string $notifierClass): void {
		$this->notifiers[] = $notifierClass;
	}

	public function registerSetupCheck(string $setupCheckClass): void {
		$this->setupChecks[] = $setupCheckClass;
	}

	public function registerDashboardWidget(string $widgetClass): void {
	}

	public function registerSearchProvider(string $class): void {
	}

	public function registerCalendarProvider(string $class): void {
	}

	public function registerUserMigrator(string $migratorClass): void {
	}
}
