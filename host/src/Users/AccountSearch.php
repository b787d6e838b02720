<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use LogicException;
use OCP\Collaboration\Collaborators\ISearch;
use OCP\IUser;
use OCP\IUserManager;

/** Finds accounts by a part of their name, in the shape a server answers with. */
final class AccountSearch implements ISearch {
	private const USER = 0;

	public function __construct(
		private IUserManager $users,
	) {
	}

	public function search($search, array $shareTypes, $lookup, $limit, $offset) {
		$found = in_array(self::USER, $shareTypes, true) ? $this->users->searchDisplayName($search, $limit, $offset) : [];
		$entries = array_map(static fn (IUser $user): array => [
			'label' => $user->getDisplayName(),
			'value' => ['shareType' => self::USER, 'shareWith' => $user->getUID()],
		], $found);
		return [['exact' => ['users' => []], 'users' => $entries], count($found) === $limit];
	}

	public function registerPlugin(array $pluginInfo): void {
		throw new LogicException('Nothing of the app registers a search');
	}
}
