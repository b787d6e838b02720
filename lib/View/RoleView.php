<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RoleAccess;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Http\Text;
use OCP\IGroupManager;
use OCP\IUserManager;

/** `RoleEntry` of the HTTP interface. */
class RoleView {
	public function __construct(
		private RoleAccess $access,
		private IUserManager $users,
		private IGroupManager $groups,
	) {
	}

	/** @return array<string, mixed> */
	public function of(Actor $actor, Role $entry): array {
		return [
			'id' => $entry->getId(),
			'role' => $entry->getRole(),
			'group' => $entry->getGroupId(),
			'user' => $entry->getUserId(),
			'name' => $this->name($entry),
			'districts' => $entry->getDistricts() ?? [],
			'appointedBy' => $entry->getAppointedBy(),
			'mayRemove' => $this->access->takable($actor, $entry) !== [],
		];
	}

	private function name(Role $entry): string {
		$user = $entry->getUserId();
		$group = $entry->getGroupId();
		return Text::withoutDirection((string)match (true) {
			$user !== null => $this->users->getDisplayName($user) ?? $user,
			$group !== null => $this->groups->getDisplayName($group) ?? $group,
			default => '',
		});
	}
}
