<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

interface IAppConfig {
	public function hasAppKey(string $key, ?bool $lazy = false): bool;

	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool;

	/** @param array<mixed> $value */
	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string;

	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int;

	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<mixed> $default
	 * @return array<mixed>
	 */
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array;

	public function deleteAppValue(string $key): void;
}
