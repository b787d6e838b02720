<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Security;

use OCP\IUser;
use OCP\Security\RateLimiting\ILimiter;

/** Limits that an app sets by itself, counted in the same table as those of the attributes. */
final class Limiter implements ILimiter {
	public function __construct(
		private RateLimiter $limiter,
	) {
	}

	public function registerAnonRequest(string $identifier, int $anonLimit, int $anonPeriod, string $ip): void {
		$this->limiter->register('anon::' . $identifier . $ip, $anonLimit, $anonPeriod);
	}

	public function registerUserRequest(string $identifier, int $userLimit, int $userPeriod, IUser $user): void {
		$this->limiter->register('user::' . $identifier . $user->getUID(), $userLimit, $userPeriod);
	}
}
