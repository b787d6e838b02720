<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\Middleware;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Notification\INotifier;
use OCP\SetupCheck\ISetupCheck;

interface IRegistrationContext {
	/** @param class-string $widgetClass */
	public function registerDashboardWidget(string $widgetClass): void;

	/** @param callable $factory */
	public function registerService(string $name, callable $factory, bool $shared = true): void;

	public function registerServiceAlias(string $alias, string $target): void;

	/** @param mixed $value */
	public function registerParameter(string $name, $value): void;

	/**
	 * @template T of Event
	 * @param string|class-string<T> $event
	 * @param class-string<IEventListener<T>> $listener
	 */
	public function registerEventListener(string $event, string $listener, int $priority = 0): void;

	/** @param class-string<Middleware> $class */
	public function registerMiddleware(string $class, bool $global = false): void;

	/** @param class-string $class */
	public function registerSearchProvider(string $class): void;

	/** @param class-string<INotifier> $notifierClass */
	public function registerNotifierService(string $notifierClass): void;

	/** @param class-string $class */
	public function registerCalendarProvider(string $class): void;

	/** @param class-string $migratorClass */
	public function registerUserMigrator(string $migratorClass): void;

	/** @param class-string<ISetupCheck> $setupCheckClass */
	public function registerSetupCheck(string $setupCheckClass): void;
}
