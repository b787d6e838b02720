<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IConfig {
	public const SENSITIVE_VALUE = '***REMOVED SENSITIVE VALUE***';

	/**
	 * @param string $key
	 * @param mixed $default
	 * @return mixed
	 */
	public function getSystemValue($key, $default = '');

	public function getSystemValueBool(string $key, bool $default = false): bool;

	public function getSystemValueInt(string $key, int $default = 0): int;

	public function getSystemValueString(string $key, string $default = ''): string;

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string|float|int $value
	 * @return void
	 */
	public function setAppValue($appName, $key, $value);

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string $default
	 * @return string
	 */
	public function getAppValue($appName, $key, $default = '');

	/**
	 * @param string $appName
	 * @param string $key
	 * @return mixed
	 */
	public function deleteAppValue($appName, $key);

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @param string|null $preCondition
	 * @return mixed
	 */
	public function setUserValue($userId, $appName, $key, $value, $preCondition = null);

	/**
	 * @param ?string $userId
	 * @param string $appName
	 * @param string $key
	 * @param mixed $default
	 * @return string
	 */
	public function getUserValue($userId, $appName, $key, $default = '');

	/**
	 * @param string $userId
	 * @param string $appName
	 * @return list<string>
	 */
	public function getUserKeys($userId, $appName);

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @return mixed
	 */
	public function deleteUserValue($userId, $appName, $key);

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @return list<string>
	 */
	public function getUsersForUserValue($appName, $key, $value);
}
