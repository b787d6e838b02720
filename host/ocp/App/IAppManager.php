<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App;

use OCP\IGroup;
use OCP\IUser;

interface IAppManager {
	/**
	 * @param string|null $lang
	 * @return array<mixed>|null
	 */
	public function getAppInfo(string $appId, bool $path = false, $lang = null);

	public function getAppVersion(string $appId, bool $useCache = true): string;

	/**
	 * @param string $appId
	 * @param IUser|null $user
	 * @return bool
	 */
	public function isEnabledForUser($appId, $user = null);

	/**
	 * @param string $appId
	 * @return bool
	 */
	public function isInstalled($appId);

	/** @throws AppPathNotFoundException */
	public function enableApp(string $appId, bool $forceEnable = false): void;

	/**
	 * @param list<IGroup> $groups
	 * @throws \Exception
	 */
	public function enableAppForGroups(string $appId, array $groups, bool $forceEnable = false): void;

	/**
	 * @param string $appId
	 * @param bool $automaticDisabled
	 */
	public function disableApp($appId, $automaticDisabled = false): void;

	/**
	 * @param string $appId
	 * @return string
	 * @throws AppPathNotFoundException
	 */
	public function getAppPath($appId);

	/** @throws AppPathNotFoundException */
	public function getAppWebPath(string $appId): string;

	/** @return list<string> */
	public function getAppRestriction(string $appId): array;

	public function loadApp(string $app): void;
}
