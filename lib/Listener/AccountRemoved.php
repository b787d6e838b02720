<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/**
 * An account is deleted on the server: everything of it goes here as well. A deletion that was interrupted the server
 * takes up again within the hour, and tells of it once more.
 *
 * @template-implements IEventListener<Event>
 */
class AccountRemoved implements IEventListener {
	public function __construct(
		private Erasure $erasure,
		private BlockMapper $blocks,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->erasure->ofAccount($event->getUser()->getUID());
			// Not before: who was shut out must not come back in by deleting the own data.
			$this->blocks->remove($event->getUser()->getUID());
		}
	}
}
