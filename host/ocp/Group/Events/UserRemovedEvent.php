<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Group\Events;

use OCP\EventDispatcher\Event;
use OCP\IGroup;
use OCP\IUser;

class UserRemovedEvent extends Event {
	public function __construct(
		private IGroup $group,
		private IUser $user,
	) {
		parent::__construct();
	}

	public function getGroup(): IGroup {
		return $this->group;
	}

	public function getUser(): IUser {
		return $this->user;
	}
}
