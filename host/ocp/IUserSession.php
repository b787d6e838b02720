<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUserSession {
	/**
	 * @param string $uid
	 * @param string $password
	 * @return bool
	 */
	public function login($uid, $password);

	/** @return void */
	public function logout();

	/**
	 * @param IUser|null $user
	 * @return mixed
	 */
	public function setUser($user);

	/** @return IUser|null */
	public function getUser();

	/** @return bool */
	public function isLoggedIn();
}
