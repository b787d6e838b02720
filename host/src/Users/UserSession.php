<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use InsNetzGegangen\Host\Session\Session;
use OCP\IUser;
use OCP\IUserSession;

/** Who is signed in: by the session, or for this one request by HTTP Basic. */
final class UserSession implements IUserSession {
	private ?IUser $user = null;
	private bool $asked = false;

	public function __construct(
		private UserManager $users,
		private Session $session,
	) {
	}

	public function getUser() {
		if (!$this->asked) {
			$this->asked = true;
			$uid = $this->session->get('user_id');
			$user = is_string($uid) ? $this->users->get($uid) : null;
			$this->user = $user?->isEnabled() === true ? $user : null;
		}
		return $this->user;
	}

	public function isLoggedIn() {
		return $this->getUser() !== null;
	}

	public function setUser($user): void {
		$this->asked = true;
		$this->user = $user;
	}

	public function login($uid, $password) {
		$user = $this->users->checkPassword($uid, $password);
		if ($user === false || !$user->isEnabled()) {
			return false;
		}
		$this->session->regenerateId();
		$this->session->set('user_id', $user->getUID());
		$this->session->set('last-password-confirm', time());
		$this->users->write($user->getUID(), 'last_login', time());
		$this->setUser($user);
		return true;
	}

	/** For this request only: no session is made. */
	public function loginOnce(string $uid, string $password): void {
		$user = $this->users->checkPassword($uid, $password);
		if ($user !== false && $user->isEnabled()) {
			$this->setUser($user);
			$this->session->useForOneRequestOnly();
			$this->session->set('last-password-confirm', time());
		}
	}

	public function logout(): void {
		$this->session->clear();
		$this->session->regenerateId();
		$this->setUser(null);
	}
}
