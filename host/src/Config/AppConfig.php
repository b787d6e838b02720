<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\IAppConfig;

/** Values of apps. One that was stored with a type is only read with that type. */
final class AppConfig implements IAppConfig {
	public function __construct(
		private AppConfigTable $table,
	) {
	}

	public function getKeys(string $app): array {
		return array_map(strval(...), array_keys($this->table->ofApp($app)));
	}

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return isset($this->table->ofApp($app)[$key]);
	}

	public function isSensitive(string $app, string $key, ?bool $lazy = false): bool {
		return $this->table->ofApp($app)[$key]['sensitive'] ?? false;
	}

	public function isLazy(string $app, string $key): bool {
		return $this->table->ofApp($app)[$key]['lazy'] ?? false;
	}

	public function getAllValues(string $app, string $prefix = '', bool $filtered = false): array {
		$values = [];
		foreach ($this->table->ofApp($app) as $key => $row) {
			if (str_starts_with((string)$key, $prefix)) {
				$values[(string)$key] = $filtered && $row['sensitive'] ? '***REMOVED SENSITIVE VALUE***' : $this->typed($row['value'], $row['type']);
			}
		}
		return $values;
	}

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		return $this->read($app, $key, self::VALUE_STRING) ?? $default;
	}

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		return (int)($this->read($app, $key, self::VALUE_INT) ?? $default);
	}

	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float {
		return (float)($this->read($app, $key, self::VALUE_FLOAT) ?? $default);
	}

	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool {
		$value = $this->read($app, $key, self::VALUE_BOOL);
		return $value === null ? $default : in_array(strtolower($value), ['1', 'true', 'yes', 'on'], true);
	}

	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array {
		$value = $this->read($app, $key, self::VALUE_ARRAY);
		return $value === null ? $default : (array)json_decode($value, true);
	}

	public function getValueType(string $app, string $key, ?bool $lazy = null): int {
		return $this->table->ofApp($app)[$key]['type'] ?? self::VALUE_MIXED;
	}

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value, self::VALUE_STRING, $lazy, $sensitive);
	}

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, (string)$value, self::VALUE_INT, $lazy, $sensitive);
	}

	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, (string)$value, self::VALUE_FLOAT, $lazy, $sensitive);
	}

	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->write($app, $key, $value ? '1' : '0', self::VALUE_BOOL, $lazy, false);
	}

	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, json_encode($value, JSON_THROW_ON_ERROR), self::VALUE_ARRAY, $lazy, $sensitive);
	}

	/** As the old interfaces and `occ` without `--type` do it: readable with every type. */
	public function setValueMixed(string $app, string $key, string $value, bool $sensitive = false): bool {
		return $this->write($app, $key, $value, self::VALUE_MIXED, false, $sensitive);
	}

	public function deleteKey(string $app, string $key): void {
		$this->table->delete($app, $key);
	}

	public function deleteApp(string $app): void {
		foreach ($this->getKeys($app) as $key) {
			$this->deleteKey($app, $key);
		}
	}

	public function clearCache(bool $reload = false): void {
		$this->table->forget();
	}

	/** @throws AppConfigTypeConflictException */
	private function read(string $app, string $key, int $type): ?string {
		$row = $this->table->ofApp($app)[$key] ?? null;
		$this->refuseConflict($row['type'] ?? self::VALUE_MIXED, $type, $key);
		return $row['value'] ?? null;
	}

	/** @return bool whether that changed anything */
	private function write(string $app, string $key, string $value, int $type, bool $lazy, bool $sensitive): bool {
		$row = $this->table->ofApp($app)[$key] ?? null;
		$stored = $row['type'] ?? self::VALUE_MIXED;
		$type = $type === self::VALUE_MIXED ? $stored : $type;
		$this->refuseConflict($stored, $type, $key);
		if ($row !== null && $row['value'] === $value && $stored === $type) {
			return false;
		}
		$this->table->write($app, $key, ['value' => $value, 'type' => $type, 'lazy' => $lazy, 'sensitive' => $sensitive || ($row['sensitive'] ?? false)]);
		return true;
	}

	/** @throws AppConfigTypeConflictException */
	private function refuseConflict(int $stored, int $asked, string $key): void {
		if ($stored !== self::VALUE_MIXED && $stored !== $asked) {
			throw new AppConfigTypeConflictException('conflict with value type from database: ' . $key);
		}
	}

	/** @return array<mixed>|string|int|float|bool */
	private function typed(string $value, int $type): array|string|int|float|bool {
		return match ($type) {
			self::VALUE_INT => (int)$value,
			self::VALUE_FLOAT => (float)$value,
			self::VALUE_BOOL => $value === '1',
			self::VALUE_ARRAY => (array)json_decode($value, true),
			default => $value,
		};
	}
}
