<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use OCP\IUser;
use OCP\User\IOutOfOfficeData;

/** From when until when somebody is away. */
final class Absence implements IOutOfOfficeData {
	public function __construct(
		private IUser $user,
		private int $from,
		private int $until,
	) {
	}

	public function getUser(): IUser {
		return $this->user;
	}

	public function getStartDate(): int {
		return $this->from;
	}

	public function getEndDate(): int {
		return $this->until;
	}

	/** @return array{userId: string, startDate: int, endDate: int} */
	public function jsonSerialize(): array {
		return ['userId' => $this->user->getUID(), 'startDate' => $this->from, 'endDate' => $this->until];
	}
}
