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
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Text;
use OCP\App\IAppManager;
use OCP\Collaboration\Collaborators\ISearch;
use OCP\IUserManager;

/**
 * Whom one could appoint. Asks the search that the server has for sharing: who may not be found there is not found
 * here. There is no list to leaf through: a few letters have to be known, few are shown, and only those in the app.
 */
class AccountSearch {
	private const LETTERS = 3;
	private const SHOWN = 8;
	/** Accounts outside the app are left out afterwards. */
	private const ASKED = 50;
	/** As OCP\Share\IShare::TYPE_USER. */
	private const USER = 0;

	public function __construct(
		private RoleAccess $access,
		private ISearch $search,
		private IUserManager $users,
		private IAppManager $apps,
	) {
	}

	/**
	 * @return list<array{id: string, name: string}> account and name
	 * @throws NotFound for everybody who appoints nobody
	 */
	public function find(Actor $actor, string $name): array {
		$this->access->requireClerk($actor);
		if (mb_strlen(trim($name)) < self::LETTERS) {
			return [];
		}
		[$found] = $this->search->search(trim($name), [self::USER], false, self::ASKED, 0);
		$exact = is_array($found['exact'] ?? null) ? $found['exact'] : [];
		$people = [];
		foreach ([...self::accounts($exact['users'] ?? []), ...self::accounts($found['users'] ?? [])] as $userId) {
			$user = $this->users->get($userId);
			if ($user !== null && $user->isEnabled() && $this->apps->isEnabledForUser(Application::APP_ID, $user)) {
				$people[$userId] = ['id' => $userId, 'name' => Text::withoutDirection($user->getDisplayName())];
			}
		}
		return array_slice(array_values($people), 0, self::SHOWN);
	}

	/** @return list<string> */
	private static function accounts(mixed $entries): array {
		$accounts = [];
		foreach (is_array($entries) ? $entries : [] as $entry) {
			$value = is_array($entry) ? $entry['value'] ?? null : null;
			if (is_array($value) && is_string($value['shareWith'] ?? null)) {
				$accounts[] = $value['shareWith'];
			}
		}
		return $accounts;
	}
}
