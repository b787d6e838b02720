<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Region;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/** Says who acts: reads groups and appointments anew for each request, so that who left a group is out at once. */
class Actors {
	/** @var array<string, Actor> */
	private array $known = [];

	public function __construct(
		private IUserSession $session,
		private IUserManager $users,
		private IGroupManager $groups,
		private RoleMapper $roles,
		private HelperMapper $helpers,
		private BlockMapper $blocks,
		private Region $region,
	) {
	}

	/** @throws NotFound when nobody is signed in */
	public function current(): Actor {
		$user = $this->session->getUser() ?? throw new NotFound();
		return $this->known[$user->getUID()] ??= $this->build($user);
	}

	/** @param bool $asBefore with the roles an account would have if its access had not been ended */
	public function ofUser(string $userId, bool $asBefore = false): ?Actor {
		$user = $this->users->get($userId);
		return $user === null ? null : $this->build($user, $asBefore);
	}

	private function build(IUser $user, bool $asBefore = false): Actor {
		$userId = $user->getUID();
		$byRole = ['member' => []];
		if (!$asBefore && $this->blocks->holds($userId)) {
			// Own requests stay; nothing else does.
			return new Actor($userId, $this->region->unit(), $byRole);
		}
		$helper = $this->helpers->ofUser($userId);
		if ($helper !== null) {
			$byRole['helper'] = [];
		}
		if ($this->groups->isAdmin($userId)) {
			$byRole['admin'] = [];
		}
		$groupIds = $this->groups->getUserGroupIds($user);
		foreach ($this->roles->ofUnit($this->region->unit()) as $role) {
			if ($role->getUserId() === $userId || ($role->getGroupId() !== null && in_array($role->getGroupId(), $groupIds, true))) {
				$byRole[$role->getRole()] = array_values(array_unique(array_merge($byRole[$role->getRole()] ?? [], $role->getDistricts() ?? [])));
			}
		}
		return new Actor($userId, $this->region->unit(), $byRole, $helper?->getId(), $helper?->getDistrict());
	}
}
