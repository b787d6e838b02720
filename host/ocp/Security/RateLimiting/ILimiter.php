<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\RateLimiting;

use OCP\IUser;

interface ILimiter {
	/**
	 * @param int $anonPeriod seconds
	 * @throws IRateLimitExceededException
	 */
	public function registerAnonRequest(string $identifier, int $anonLimit, int $anonPeriod, string $ip): void;

	/**
	 * @param int $userPeriod seconds
	 * @throws IRateLimitExceededException
	 */
	public function registerUserRequest(string $identifier, int $userLimit, int $userPeriod, IUser $user): void;
}
