<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User;

use JsonSerializable;
use OCP\IUser;

interface IOutOfOfficeData extends JsonSerializable {
	public function getUser(): IUser;

	public function getStartDate(): int;

	public function getEndDate(): int;
}
