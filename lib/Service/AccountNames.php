<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Http\Text;
use OCP\App\IAppManager;
use OCP\IGroupManager;
use OCP\IUserManager;

/** How accounts are called, as everybody reads it. A server asks its database for each name, so each is looked up once. */
class AccountNames {
	/** So many names are looked up one by one; for more, those of whole groups are read at once. */
	private const ONE_BY_ONE = 20;

	/** @var array<array-key, string> account → name; PHP makes a number of an account of digits */
	private array $known = [];

	public function __construct(
		private IUserManager $users,
		private IGroupManager $groups,
		private IAppManager $apps,
	) {
	}

	/** @return ($userId is null ? null : string) the account itself when it is gone */
	public function of(?string $userId): ?string {
		return $userId === null ? null : Text::withoutDirection($this->known[$userId] ??= $this->users->getDisplayName($userId) ?? $userId);
	}

	/**
	 * Before many names are read: takes them from the groups the app is enabled for, one question for each group.
	 *
	 * @param list<string> $userIds
	 */
	public function prepare(array $userIds): void {
		$missing = array_filter($userIds, fn (string $userId): bool => !isset($this->known[$userId]));
		if (count($missing) <= self::ONE_BY_ONE) {
			return;
		}
		foreach ($this->apps->getAppRestriction(Application::APP_ID) as $groupId) {
			/** @var array<array-key, string> $names */
			$names = $this->groups->displayNamesInGroup($groupId);
			$this->known += $names;
		}
	}
}
