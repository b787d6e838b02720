<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\IGroupManager;

/** Who coordinates a district, by appointment or by group. */
class Coordinators {
	/** More than this many are a mistake in the mapping; a bell for a whole party would be worse than silence. */
	private const AT_MOST = 50;

	public function __construct(
		private RoleMapper $roles,
		private IGroupManager $groups,
		private Region $region,
	) {
	}

	/** @return list<string> accounts: everybody who coordinates it, by appointment or by group */
	public function ofDistrict(?string $district): array {
		return $this->holding(static fn (array $districts): bool => in_array(Actor::EVERYWHERE, $districts, true) || ($district !== null && in_array($district, $districts, true)));
	}

	/** @return list<string> accounts: those who look after this very district, without those who look after all */
	public function appointedFor(?string $district): array {
		return $district === null ? [] : $this->holding(static fn (array $districts): bool => in_array($district, $districts, true));
	}

	/**
	 * @param callable(list<string>): bool $fits whether a role with these districts counts
	 * @return list<string> accounts
	 */
	private function holding(callable $fits): array {
		$users = [];
		foreach ($this->roles->ofUnit($this->region->unit()) as $role) {
			if ($role->getRole() !== 'coordinator' || !$fits($role->getDistricts() ?? [])) {
				continue;
			}
			if ($role->getUserId() !== null) {
				$users[] = $role->getUserId();
			} elseif ($role->getGroupId() !== null) {
				foreach ($this->groups->get($role->getGroupId())?->getUsers() ?? [] as $user) {
					$users[] = $user->getUID();
				}
			}
		}
		return array_slice(array_values(array_unique($users)), 0, self::AT_MOST);
	}
}
