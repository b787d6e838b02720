<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\IUser;
use OCP\Server;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

final class User implements IUser {
	/** @param array{uid: string, displayname: string|null, email: string|null, enabled: int|string, last_login: int|string} $row */
	public function __construct(
		private UserManager $users,
		private array $row,
	) {
	}

	public function getUID() {
		return $this->row['uid'];
	}

	public function getDisplayName() {
		return (string)($this->row['displayname'] ?? '') === '' ? $this->getUID() : (string)$this->row['displayname'];
	}

	public function setDisplayName($displayName) {
		$this->row['displayname'] = $displayName;
		return $this->users->write($this->getUID(), 'displayname', $displayName);
	}

	public function getLastLogin(): int {
		return (int)$this->row['last_login'];
	}

	public function delete() {
		$this->users->remove($this->getUID());
		Server::get(IEventDispatcher::class)->dispatchTyped(new UserDeletedEvent($this));
		return true;
	}

	public function setPassword($password, $recoveryPassword = null) {
		return $this->users->write($this->getUID(), 'password', UserManager::hash($password));
	}

	public function isEnabled() {
		return (bool)$this->row['enabled'];
	}

	public function setEnabled(bool $enabled = true) {
		$before = $this->isEnabled();
		$this->row['enabled'] = (int)$enabled;
		$this->users->write($this->getUID(), 'enabled', (int)$enabled);
		Server::get(IEventDispatcher::class)->dispatchTyped(new UserChangedEvent($this, 'enabled', $enabled, $before));
	}

	public function getEMailAddress() {
		return $this->row['email'];
	}

	public function getSystemEMailAddress(): ?string {
		return $this->getEMailAddress();
	}

	public function setSystemEMailAddress(string $mailAddress): void {
		$this->row['email'] = $mailAddress;
		$this->users->write($this->getUID(), 'email', $mailAddress);
	}
}
