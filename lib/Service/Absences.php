<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCP\App\IAppManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\User\IAvailabilityCoordinator;
use OCP\User\IOutOfOfficeData;

/**
 * Whether somebody is away, as told in the settings of the server; why is nobody's business here. Whose account is
 * disabled or not in the app any more is not there either: nobody may wait for them.
 */
class Absences {
	/** @var array<string, IOutOfOfficeData|null> by account, for this call */
	private array $known = [];
	/** @var array<string, bool> by account, for this call */
	private array $active = [];

	public function __construct(
		private IAvailabilityCoordinator $availability,
		private IUserManager $users,
		private IAppManager $apps,
		private Clock $clock,
	) {
	}

	/** @param int|null $at unix seconds; null for now */
	public function isAway(string $userId, ?int $at = null): bool {
		if (!$this->canCome($userId)) {
			return true;
		}
		$absence = $this->of($userId);
		$at ??= $this->clock->now();
		return $absence !== null && $absence->getStartDate() <= $at && $at < $absence->getEndDate();
	}

	/**
	 * @param list<string> $userIds
	 * @return list<string> those who are there now
	 */
	public function present(array $userIds): array {
		return array_values(array_filter($userIds, fn (string $userId): bool => !$this->isAway($userId)));
	}

	/** @return array{int|null, int|null} from when until when; nulls when nothing is told */
	public function days(string $userId): array {
		$absence = $this->of($userId);
		return [$absence?->getStartDate(), $absence?->getEndDate()];
	}

	private function canCome(string $userId): bool {
		return $this->active[$userId] ??= $this->isActive($this->users->get($userId));
	}

	private function isActive(?IUser $user): bool {
		return $user !== null && $user->isEnabled() && $this->apps->isEnabledForUser(Application::APP_ID, $user);
	}

	private function of(string $userId): ?IOutOfOfficeData {
		if (!array_key_exists($userId, $this->known)) {
			$user = $this->availability->isEnabled() ? $this->users->get($userId) : null;
			$this->known[$userId] = $user === null ? null : $this->availability->getCurrentOutOfOfficeData($user);
		}
		return $this->known[$userId];
	}
}
