<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\User\Events\OutOfOfficeChangedEvent;
use OCP\User\Events\OutOfOfficeClearedEvent;
use OCP\User\Events\OutOfOfficeScheduledEvent;
use OCP\User\IAvailabilityCoordinator;
use OCP\User\IOutOfOfficeData;

/** Who is away, told by the command host:away. */
final class Absences implements IAvailabilityCoordinator {
	private const APP = 'dav';
	private const KEY = 'absence';

	public function __construct(
		private IConfig $config,
		private IEventDispatcher $events,
	) {
	}

	public function isEnabled(): bool {
		return true;
	}

	public function getCurrentOutOfOfficeData(IUser $user): ?IOutOfOfficeData {
		$kept = explode('-', $this->config->getUserValue($user->getUID(), self::APP, self::KEY));
		return count($kept) === 2 ? new Absence($user, (int)$kept[0], (int)$kept[1]) : null;
	}

	/** @param int $from unix seconds, like the end */
	public function tell(IUser $user, int $from, int $until): void {
		$isKnown = $this->getCurrentOutOfOfficeData($user) !== null;
		$this->config->setUserValue($user->getUID(), self::APP, self::KEY, $from . '-' . $until);
		$absence = new Absence($user, $from, $until);
		$this->events->dispatchTyped($isKnown ? new OutOfOfficeChangedEvent($absence) : new OutOfOfficeScheduledEvent($absence));
	}

	public function clear(IUser $user): void {
		$absence = $this->getCurrentOutOfOfficeData($user);
		$this->config->deleteUserValue($user->getUID(), self::APP, self::KEY);
		if ($absence !== null) {
			$this->events->dispatchTyped(new OutOfOfficeClearedEvent($absence));
		}
	}
}
