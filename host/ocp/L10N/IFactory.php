<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\L10N;

use OCP\IL10N;
use OCP\IUser;

interface IFactory {
	/**
	 * @param string $app
	 * @param string|null $lang
	 * @param string|null $locale
	 * @return IL10N
	 */
	public function get($app, $lang = null, $locale = null);

	public function findLanguage(?string $appId = null): string;

	/**
	 * @param string|null $lang
	 * @return string
	 */
	public function findLocale($lang = null);

	public function getUserLanguage(?IUser $user = null): string;
}
