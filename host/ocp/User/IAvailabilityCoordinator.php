<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User;

use OCP\IUser;

interface IAvailabilityCoordinator {
	public function isEnabled(): bool;

	public function getCurrentOutOfOfficeData(IUser $user): ?IOutOfOfficeData;
}
