<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Exceptions\AppConfigTypeConflictException;

interface IAppConfig {
	public const VALUE_MIXED = 2;
	public const VALUE_STRING = 4;
	public const VALUE_INT = 8;
	public const VALUE_FLOAT = 16;
	public const VALUE_BOOL = 32;
	public const VALUE_ARRAY = 64;

	/** @return list<string> */
	public function getKeys(string $app): array;

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool;

	public function isSensitive(string $app, string $key, ?bool $lazy = false): bool;

	public function isLazy(string $app, string $key): bool;

	/** @return array<string, string|int|float|bool|array<mixed>> */
	public function getAllValues(string $app, string $prefix = '', bool $filtered = false): array;

	/** @throws AppConfigTypeConflictException if the value has another type */
	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string;

	/** @throws AppConfigTypeConflictException if the value has another type */
	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int;

	/** @throws AppConfigTypeConflictException if the value has another type */
	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float;

	/** @throws AppConfigTypeConflictException if the value has another type */
	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<mixed> $default
	 * @return array<mixed>
	 * @throws AppConfigTypeConflictException if the value has another type
	 */
	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array;

	public function getValueType(string $app, string $key, ?bool $lazy = null): int;

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool;

	/** @param array<mixed> $value */
	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	public function deleteKey(string $app, string $key): void;

	public function deleteApp(string $app): void;

	public function clearCache(bool $reload = false): void;
}
