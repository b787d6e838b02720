<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Tells the rest of the app what has happened, after it is stored.
 * A listener that fails (a mail server, a bell) must not make what is stored look as if it had failed.
 */
class Announcer {
	public function __construct(
		private IEventDispatcher $dispatcher,
		private LoggerInterface $logger,
	) {
	}

	/** @param list<Event> $events */
	public function announce(array $events): void {
		foreach ($events as $event) {
			try {
				$this->dispatcher->dispatchTyped($event);
			} catch (Throwable $e) {
				$this->logger->error('A listener failed after {event}', ['app' => 'ins_netz_gegangen', 'event' => $event::class, 'exception' => $e]);
			}
		}
	}
}
