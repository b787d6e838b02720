<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use InsNetzGegangen\Host\Database\Connection;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IConfig;
use PDO;

/** Values of the system (from config.json), of apps and of users. */
final class Config implements IConfig {
	public function __construct(
		private SystemConfig $system,
		private AppConfig $apps,
		private Connection $connection,
	) {
	}

	public function getSystemValue($key, $default = '') {
		return $this->system->get($key, $default);
	}

	public function getSystemValueBool(string $key, bool $default = false): bool {
		return (bool)$this->system->get($key, $default);
	}

	public function getSystemValueInt(string $key, int $default = 0): int {
		$value = $this->system->get($key, $default);
		return is_numeric($value) ? (int)$value : $default;
	}

	public function getSystemValueString(string $key, string $default = ''): string {
		$value = $this->system->get($key, $default);
		return is_scalar($value) ? (string)$value : $default;
	}

	public function getAppValue($appName, $key, $default = '') {
		return $this->apps->getValueString($appName, $key, $default);
	}

	public function setAppValue($appName, $key, $value): void {
		$this->apps->setValueMixed($appName, $key, (string)$value);
	}

	public function deleteAppValue($appName, $key): void {
		$this->apps->deleteKey($appName, $key);
	}

	public function setUserValue($userId, $appName, $key, $value, $preCondition = null): void {
		$row = ['userid' => $userId, 'appid' => $appName, 'configkey' => $key];
		if ($this->connection->insertIgnoreConflict('preferences', [...$row, 'configvalue' => $value]) === 0) {
			$update = $this->connection->getQueryBuilder();
			$update->update('preferences')->set('configvalue', $update->createNamedParameter($value));
			$this->where($update, $row)->executeStatement();
		}
	}

	public function getUserValue($userId, $appName, $key, $default = '') {
		$query = $this->connection->getQueryBuilder();
		$query->select('configvalue')->from('preferences');
		$value = $this->where($query, ['userid' => $userId, 'appid' => $appName, 'configkey' => $key])->executeQuery()->fetchOne();
		return is_string($value) ? $value : (is_string($default) ? $default : '');
	}

	public function getUserKeys($userId, $appName) {
		$query = $this->connection->getQueryBuilder();
		$query->select('configkey')->from('preferences');
		return $this->texts($this->where($query, ['userid' => $userId, 'appid' => $appName]));
	}

	public function deleteUserValue($userId, $appName, $key): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('preferences');
		$this->where($delete, ['userid' => $userId, 'appid' => $appName, 'configkey' => $key])->executeStatement();
	}

	public function getUsersForUserValue($appName, $key, $value) {
		$query = $this->connection->getQueryBuilder();
		$query->select('userid')->from('preferences');
		return $this->texts($this->where($query, ['appid' => $appName, 'configkey' => $key, 'configvalue' => $value]));
	}

	/** @return list<string> the first column */
	private function texts(IQueryBuilder $query): array {
		return array_values(array_filter($query->executeQuery()->fetchAll(PDO::FETCH_COLUMN), is_string(...)));
	}

	/** @param array<string, string|null> $columns */
	private function where(IQueryBuilder $query, array $columns): IQueryBuilder {
		foreach ($columns as $column => $value) {
			$query->andWhere($query->expr()->eq($column, $query->createNamedParameter($value)));
		}
		return $query;
	}
}
