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
use OCA\InsNetzGegangen\Service\AccountNames;
use OCP\IGroupManager;

/** `RoleEntry` of the HTTP interface. */
class RoleView {
	public function __construct(
		private RoleAccess $access,
		private AccountNames $names,
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
			'appointedByName' => $this->names->of($entry->getAppointedBy()),
			'mayRemove' => $this->access->takable($actor, $entry) !== [],
		];
	}

	private function name(Role $entry): string {
		$user = $entry->getUserId();
		$group = $entry->getGroupId();
		return $user !== null
			? $this->names->of($user)
			: Text::withoutDirection($group === null ? '' : $this->groups->getDisplayName($group) ?? $group);
	}
}
