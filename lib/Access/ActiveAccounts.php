<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\BlockMapper;
use OCP\App\IAppManager;
use OCP\IGroupManager;
use OCP\IUserManager;

/** Which accounts are enabled, may use the app and were not shut out: a fixed number of questions for any number of accounts. */
class ActiveAccounts {
	public function __construct(
		private IAppManager $apps,
		private IGroupManager $groups,
		private IUserManager $users,
		private BlockMapper $blocks,
	) {
	}

	/** @return callable(string): bool whether this account is active */
	public function test(): callable {
		$disabled = $this->blocks->all();
		foreach ($this->users->getDisabledUsers() as $user) {
			$disabled[$user->getUID()] = true;
		}
		$groupIds = $this->apps->getAppRestriction(Application::APP_ID);
		if ($groupIds === []) {
			return static fn (string $userId): bool => !isset($disabled[$userId]);
		}
		$members = [];
		foreach ($groupIds as $groupId) {
			foreach ($this->groups->get($groupId)?->getUsers() ?? [] as $user) {
				$members[$user->getUID()] = true;
			}
		}
		return static fn (string $userId): bool => isset($members[$userId]) && !isset($disabled[$userId]);
	}
}
