<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\EventDispatcher\IEventListener;
use Symfony\Component\EventDispatcher\EventDispatcher as Symfony;

final class EventDispatcher implements IEventDispatcher {
	private Symfony $inner;

	public function __construct(
		private AppContainers $containers,
		private AppInfo $app,
	) {
		$this->inner = new Symfony();
	}

	public function addListener(string $eventName, callable $listener, int $priority = 0): void {
		$this->inner->addListener($eventName, $listener, $priority);
	}

	public function removeListener(string $eventName, callable $listener): void {
		$this->inner->removeListener($eventName, $listener);
	}

	public function addServiceListener(string $eventName, string $className, int $priority = 0): void {
		$this->addListener($eventName, function (Event $event) use ($className): void {
			/** @var IEventListener<Event> $listener */
			$listener = $this->containers->of($this->app->id)->get($className);
			$listener->handle($event);
		}, $priority);
	}

	public function hasListeners(string $eventName): bool {
		return $this->inner->hasListeners($eventName);
	}

	public function dispatch(string $eventName, Event $event): void {
		$this->inner->dispatch($event, $eventName);
	}

	public function dispatchTyped(Event $event): void {
		$this->dispatch($event::class, $event);
	}
}
