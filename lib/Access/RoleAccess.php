<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Roles;

/** Who may see, give and take roles: never above one's own rights. */
class RoleAccess {
	private const CLERKS = ['admin', 'coordinator'];

	public function __construct(
		private Roles $roles,
	) {
	}

	/** @throws NotFound */
	public function requireClerk(Actor $actor): void {
		if (array_intersect(self::CLERKS, $actor->roles()) === []) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireAdmin(Actor $actor): void {
		if (!$actor->is('admin')) {
			throw new NotFound();
		}
	}

	/** @return list<string> roles this person may give at all */
	public function givable(Actor $actor): array {
		$roles = [];
		foreach (self::CLERKS as $clerk) {
			$roles = [...$roles, ...($actor->is($clerk) ? $this->roles->givenBy($clerk) : [])];
		}
		return array_values(array_unique($roles));
	}

	/** @param list<string> $districts ids, or ['*'] */
	public function mayGive(Actor $actor, array $districts): bool {
		return $actor->is('admin') || $this->within($actor, $districts) === $districts;
	}

	public function sees(Actor $actor, Role $entry): bool {
		if ($actor->is('admin')) {
			return true;
		}
		$districts = $entry->getDistricts() ?? [];
		return $actor->is('coordinator')
			&& in_array($entry->getRole(), $this->roles->givenBy('coordinator'), true)
			&& (in_array(Actor::EVERYWHERE, $districts, true) || $this->within($actor, $districts) !== []);
	}

	/**
	 * Which districts of the entry this person may take away; a group mapping belongs to the admins.
	 *
	 * @return list<string>|null null: the whole entry; []: nothing
	 */
	public function takable(Actor $actor, Role $entry): ?array {
		if ($actor->is('admin')) {
			return null;
		}
		return $entry->getUserId() !== null && $this->sees($actor, $entry) ? $this->within($actor, $entry->getDistricts() ?? []) : [];
	}

	/**
	 * @param list<string> $districts
	 * @return list<string> those this coordinator looks after
	 */
	private function within(Actor $actor, array $districts): array {
		return array_values(array_filter($districts, static fn (string $district): bool => $district === Actor::EVERYWHERE
			? in_array(Actor::EVERYWHERE, $actor->districts('coordinator'), true)
			: $actor->reaches('coordinator', $district)));
	}
}
