<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Group\Events;

use OCP\EventDispatcher\Event;
use OCP\IGroup;

class GroupDeletedEvent extends Event {
	public function __construct(
		private IGroup $group,
	) {
		parent::__construct();
	}

	public function getGroup(): IGroup {
		return $this->group;
	}
}
