<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\IGroupManager;
use OCP\IUser;

/** Which accounts hold a role, by appointment or by group. */
class RoleHolders {
	/** More bells than this are a mistake in the mapping; a bell for a whole party would be worse than silence. */
	private const AT_MOST = 50;

	public function __construct(
		private RoleMapper $roles,
		private BlockMapper $blocks,
		private IGroupManager $groups,
		private Region $region,
	) {
	}

	/**
	 * @param list<string> $accounts
	 * @return list<string> as many as a bell may ring for; only for telling, never for deciding
	 */
	public static function toRing(array $accounts): array {
		return array_slice($accounts, 0, self::AT_MOST);
	}

	/**
	 * @param callable(Role): bool|null $test only these entries
	 * @return list<string> accounts
	 */
	public function all(string $role, ?callable $test = null): array {
		$users = [];
		foreach ($this->roles->ofUnit($this->region->unit()) as $entry) {
			if ($entry->getRole() !== $role || ($test !== null && !$test($entry))) {
				continue;
			}
			if ($entry->getUserId() !== null) {
				$users[$entry->getUserId()] = true;
			} elseif ($entry->getGroupId() !== null) {
				foreach ($this->groups->get($entry->getGroupId())?->getUsers() ?? [] as $user) {
					$users[$user->getUID()] = true;
				}
			}
		}
		return array_map(strval(...), array_keys(array_diff_key($users, $this->blocks->all())));
	}

	/** @return array<array-key, list<string>> districts by account, of everybody who holds the role, however many they are */
	public function districts(string $role): array {
		$districts = [];
		foreach ($this->roles->ofUnit($this->region->unit()) as $entry) {
			if ($entry->getRole() !== $role) {
				continue;
			}
			$group = $entry->getGroupId() === null ? null : $this->groups->get($entry->getGroupId());
			$users = $entry->getUserId() !== null ? [$entry->getUserId()] : array_map(static fn (IUser $user): string => $user->getUID(), $group?->getUsers() ?? []);
			foreach ($users as $userId) {
				$districts[$userId] = array_values(array_unique([...$districts[$userId] ?? [], ...$entry->getDistricts() ?? []]));
			}
		}
		return array_diff_key($districts, $this->blocks->all());
	}
}
