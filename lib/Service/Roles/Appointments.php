<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Roles;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RoleAccess;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Roles;
use OCA\InsNetzGegangen\View\RoleView;
use OCP\App\IAppManager;
use OCP\IGroupManager;
use OCP\IUserManager;

/** Roles given in the app: admins map groups and appoint anybody, coordinators appoint for their own districts. */
class Appointments {
	private const MAX_GROUPS = 500;

	public function __construct(
		private RoleAccess $access,
		private RoleMapper $entries,
		private RoleStore $store,
		private RoleView $view,
		private Roles $roles,
		private Region $region,
		private IUserManager $users,
		private IGroupManager $groups,
		private IAppManager $apps,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `RoleEntry`
	 * @throws NotFound
	 */
	public function list(Actor $actor): array {
		$this->access->requireClerk($actor);
		$seen = array_filter($this->entries->ofUnit($actor->unit), fn (Role $entry): bool => $this->access->sees($actor, $entry));
		return array_map(fn (Role $entry): array => $this->view->of($actor, $entry), array_values($seen));
	}

	/**
	 * @return array<string, mixed> `RoleEntry`
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function give(Actor $actor, Fields $fields): array {
		$this->access->requireClerk($actor);
		$role = $fields->choice('role', $this->roles->given(), true);
		if (!in_array($role, $this->access->givable($actor), true)) {
			throw new InvalidInput('role', 'You cannot give this role.');
		}
		$districts = $this->readDistricts($actor, $role, $fields);
		[$column, $holder] = $this->readHolder($actor, $fields);
		$fields->end();
		return $this->view->of($actor, $this->store->give($actor->unit, $role, $column, $holder, $districts, $actor->userId));
	}

	/** @throws NotFound */
	public function take(Actor $actor, int $roleId): void {
		$this->access->requireClerk($actor);
		$entry = $this->entries->find($roleId, $actor->unit);
		$districts = $this->access->takable($actor, $entry);
		if ($districts === []) {
			throw new NotFound();
		}
		$this->store->take($entry, $districts, $actor->userId);
	}

	/**
	 * @return list<array{id: string, name: string}>
	 * @throws NotFound
	 */
	public function groups(Actor $actor): array {
		$this->access->requireAdmin($actor);
		$named = [];
		foreach ($this->groups->search('', self::MAX_GROUPS) as $group) {
			$named[] = ['id' => $group->getGID(), 'name' => $group->getDisplayName()];
		}
		return $named;
	}

	/** @return list<string> */
	private function readDistricts(Actor $actor, string $role, Fields $fields): array {
		$districts = $fields->choices('districts', [Actor::EVERYWHERE, ...$this->region->districtIds()]) ?? [];
		if (!$this->roles->hasDistricts($role)) {
			return [];
		}
		if ($districts === []) {
			throw new InvalidInput('districts', 'Please choose at least one.');
		}
		$districts = in_array(Actor::EVERYWHERE, $districts, true) ? [Actor::EVERYWHERE] : $districts;
		if (!$this->access->mayGive($actor, $districts)) {
			throw new InvalidInput('districts', 'You can only give districts that you look after yourself.');
		}
		return $districts;
	}

	/** @return array{'user_id'|'group_id', string} */
	private function readHolder(Actor $actor, Fields $fields): array {
		$userId = $fields->line('user', 64);
		$groupId = $fields->line('group', 64);
		if (($userId === null) === ($groupId === null)) {
			throw new InvalidInput($userId === null ? 'user' : 'group', 'Please name either a person or a group.');
		}
		if ($userId !== null) {
			$user = $this->users->get($userId);
			// An unknown account and one outside the app read the same, so that nobody can try out names.
			if ($user === null || $user->getUID() !== $userId || !$user->isEnabled() || !$this->apps->isEnabledForUser(Application::APP_ID, $user)) {
				throw new InvalidInput('user', 'There is no account of this name in the app. Please write it exactly.');
			}
			return ['user_id', $userId];
		}
		if (!$actor->is('admin')) {
			throw new InvalidInput('group', 'Only administrators give roles to groups.');
		}
		if (!$this->groups->groupExists((string)$groupId)) {
			throw new InvalidInput('group', 'There is no group of this name.');
		}
		return ['group_id', (string)$groupId];
	}
}
