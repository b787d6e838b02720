<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUser {
	/** @return string */
	public function getUID();

	/** @return string */
	public function getDisplayName();

	/**
	 * @param string $displayName
	 * @return bool
	 * @throws \InvalidArgumentException
	 */
	public function setDisplayName($displayName);

	public function getLastLogin(): int;

	/** @return bool */
	public function delete();

	/**
	 * @param string $password
	 * @param string|null $recoveryPassword
	 * @return bool
	 */
	public function setPassword($password, $recoveryPassword = null);

	/** @return bool */
	public function isEnabled();

	/** @return mixed */
	public function setEnabled(bool $enabled = true);

	/** @return string|null */
	public function getEMailAddress();

	public function getSystemEMailAddress(): ?string;

	public function setSystemEMailAddress(string $mailAddress): void;
}
