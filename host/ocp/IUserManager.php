<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUserManager {
	/**
	 * @param string $uid
	 * @return IUser|null
	 */
	public function get($uid);

	public function getDisplayName(string $uid): ?string;

	/**
	 * @param string $uid
	 * @return bool
	 */
	public function userExists($uid);

	/**
	 * @param string $loginName
	 * @param string $password
	 * @return IUser|false
	 */
	public function checkPassword($loginName, $password);

	/**
	 * @param string $pattern
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return list<IUser>
	 */
	public function search($pattern, $limit = null, $offset = null);

	/**
	 * @param string $pattern
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return list<IUser>
	 */
	public function searchDisplayName($pattern, $limit = null, $offset = null);

	/** @return list<IUser> */
	public function getDisabledUsers(?int $limit = null, int $offset = 0, string $search = ''): array;

	/**
	 * @param string $uid
	 * @param string $password
	 * @return false|IUser
	 * @throws \InvalidArgumentException
	 */
	public function createUser($uid, $password);

	/** @return array<string, int> */
	public function countUsers();

	/**
	 * @param string $search
	 * @return mixed
	 */
	public function callForAllUsers(\Closure $callback, $search = '');

	/** @return mixed */
	public function callForSeenUsers(\Closure $callback);

	/**
	 * @param string $email
	 * @return list<IUser>
	 */
	public function getByEmail($email);
}
