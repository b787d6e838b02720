<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

interface IEventDispatcher {
	/**
	 * @param string|class-string<Event> $eventName
	 * @param callable $listener
	 */
	public function addListener(string $eventName, callable $listener, int $priority = 0): void;

	/**
	 * @param string|class-string<Event> $eventName
	 * @param callable $listener
	 */
	public function removeListener(string $eventName, callable $listener): void;

	/**
	 * @param string|class-string<Event> $eventName
	 * @param class-string<IEventListener<covariant Event>> $className
	 */
	public function addServiceListener(string $eventName, string $className, int $priority = 0): void;

	public function hasListeners(string $eventName): bool;

	/**
	 * @param string|class-string<Event> $eventName
	 */
	public function dispatch(string $eventName, Event $event): void;

	public function dispatchTyped(Event $event): void;
}
