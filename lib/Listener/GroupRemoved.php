<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\RoleMapper;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Group\Events\GroupDeletedEvent;

/**
 * A group is deleted on the server: a new one of the same name must not inherit its roles.
 *
 * @template-implements IEventListener<Event>
 */
class GroupRemoved implements IEventListener {
	public function __construct(
		private RoleMapper $roles,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof GroupDeletedEvent) {
			$this->roles->deleteOfHolder('group_id', $event->getGroup()->getGID());
		}
	}
}
