<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;
use OCP\IUser;

class UserChangedEvent extends Event {
	/** @var mixed */
	private $value;
	/** @var mixed */
	private $oldValue;

	/**
	 * @param mixed $value
	 * @param mixed $oldValue
	 */
	public function __construct(
		private IUser $user,
		private string $feature,
		$value,
		$oldValue = null,
	) {
		parent::__construct();
		$this->value = $value;
		$this->oldValue = $oldValue;
	}

	public function getUser(): IUser {
		return $this->user;
	}

	public function getFeature(): string {
		return $this->feature;
	}

	/** @return mixed */
	public function getValue() {
		return $this->value;
	}

	/** @return mixed */
	public function getOldValue() {
		return $this->oldValue;
	}
}
