<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use InsNetzGegangen\Host\Database\Connection;
use OCP\IAppConfig;

/** Values of apps, all read at once at the first question. */
final class AppConfig implements IAppConfig {
	/** @var array<string, array<string, array{value: string, type: int, sensitive: bool, lazy: bool}>>|null */
	private ?array $rows = null;

	public function __construct(
		private Connection $connection,
	) {
	}

	public function getKeys(string $app): array {
		return array_keys($this->rows()[$app] ?? []);
	}

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return isset($this->rows()[$app][$key]);
	}

	public function isSensitive(string $app, string $key, ?bool $lazy = false): bool {
		return $this->rows()[$app][$key]['sensitive'] ?? false;
	}

	public function isLazy(string $app, string $key): bool {
		return $this->rows()[$app][$key]['lazy'] ?? false;
	}

	public function getAllValues(string $app, string $prefix = '', bool $filtered = false): array {
		$values = [];
		foreach ($this->rows()[$app] ?? [] as $key => $row) {
			if (str_starts_with($key, $prefix)) {
				$values[$key] = $filtered && $row['sensitive'] ? '***REMOVED SENSITIVE VALUE***' : $this->typed($row);
			}
		}
		return $values;
	}

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		return $this->rows()[$app][$key]['value'] ?? $default;
	}

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		return (int)$this->getValueString($app, $key, (string)$default);
	}

	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float {
		return (float)$this->getValueString($app, $key, (string)$default);
	}

	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool {
		return in_array(strtolower($this->getValueString($app, $key, $default ? '1' : '0')), ['1', 'true', 'yes', 'on'], true);
	}

	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array {
		$value = $this->hasKey($app, $key) ? json_decode($this->getValueString($app, $key), true) : $default;
		return is_array($value) ? $value : $default;
	}

	public function getValueType(string $app, string $key, ?bool $lazy = null): int {
		return $this->rows()[$app][$key]['type'] ?? self::VALUE_STRING;
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

	public function deleteKey(string $app, string $key): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('appconfig')
			->where($delete->expr()->eq('appid', $delete->createNamedParameter($app)))
			->andWhere($delete->expr()->eq('configkey', $delete->createNamedParameter($key)))
			->executeStatement();
		$this->clearCache();
	}

	public function deleteApp(string $app): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('appconfig')->where($delete->expr()->eq('appid', $delete->createNamedParameter($app)))->executeStatement();
		$this->clearCache();
	}

	public function clearCache(bool $reload = false): void {
		$this->rows = null;
	}

	/** @return bool whether that changed anything */
	private function write(string $app, string $key, string $value, int $type, bool $lazy, bool $sensitive): bool {
		if (($this->rows()[$app][$key]['value'] ?? null) === $value) {
			return false;
		}
		$row = ['configvalue' => $value, 'type' => $type, 'lazy' => (int)$lazy, 'sensitive' => (int)$sensitive];
		if ($this->connection->insertIgnoreConflict('appconfig', ['appid' => $app, 'configkey' => $key, ...$row]) === 0) {
			$update = $this->connection->getQueryBuilder();
			$update->update('appconfig')
				->where($update->expr()->eq('appid', $update->createNamedParameter($app)))
				->andWhere($update->expr()->eq('configkey', $update->createNamedParameter($key)));
			foreach ($row as $column => $content) {
				$update->set($column, $update->createNamedParameter($content));
			}
			$update->executeStatement();
		}
		$this->clearCache();
		return true;
	}

	/** @return array<string, array<string, array{value: string, type: int, sensitive: bool, lazy: bool}>> by app and key */
	private function rows(): array {
		if ($this->rows === null) {
			$this->rows = [];
			$query = $this->connection->getQueryBuilder();
			$query->select('*')->from('appconfig');
			/** @var array{appid: string, configkey: string, configvalue: string|null, type: int|string, sensitive: int|string, lazy: int|string} $row */
			foreach ($query->executeQuery()->fetchAllAssociative() as $row) {
				$this->rows[$row['appid']][$row['configkey']] = [
					'value' => (string)$row['configvalue'], 'type' => (int)$row['type'],
					'sensitive' => (bool)$row['sensitive'], 'lazy' => (bool)$row['lazy'],
				];
			}
		}
		return $this->rows;
	}

	/**
	 * @param array{value: string, type: int, sensitive: bool, lazy: bool} $row
	 * @return array<mixed>|string|int|float|bool
	 */
	private function typed(array $row): array|string|int|float|bool {
		return match ($row['type']) {
			self::VALUE_INT => (int)$row['value'],
			self::VALUE_FLOAT => (float)$row['value'],
			self::VALUE_BOOL => (bool)$row['value'],
			self::VALUE_ARRAY => (array)json_decode($row['value'], true),
			default => $row['value'],
		};
	}
}
