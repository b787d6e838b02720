<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use InsNetzGegangen\Host\Database\Connection;

/**
 * The rows behind the values of apps, all read at once at the first question.
 *
 * @phpstan-type Row array{value: string, type: int, sensitive: bool, lazy: bool}
 */
final class AppConfigTable {
	/** @var array<string, array<array-key, Row>>|null */
	private ?array $rows = null;

	public function __construct(
		private Connection $connection,
	) {
	}

	/** @return array<array-key, Row> by key */
	public function ofApp(string $app): array {
		return $this->rows()[$app] ?? [];
	}

	public function forget(): void {
		$this->rows = null;
	}

	/** @param Row $row */
	public function write(string $app, string $key, array $row): void {
		$values = ['configvalue' => $row['value'], 'type' => $row['type'], 'lazy' => (int)$row['lazy'], 'sensitive' => (int)$row['sensitive']];
		if ($this->connection->insertIgnoreConflict('appconfig', ['appid' => $app, 'configkey' => $key, ...$values]) === 0) {
			$update = $this->connection->getQueryBuilder();
			$update->update('appconfig')
				->where($update->expr()->eq('appid', $update->createNamedParameter($app)))
				->andWhere($update->expr()->eq('configkey', $update->createNamedParameter($key)));
			foreach ($values as $column => $value) {
				$update->set($column, $update->createNamedParameter($value));
			}
			$update->executeStatement();
		}
		$this->forget();
	}

	public function delete(string $app, string $key): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('appconfig')
			->where($delete->expr()->eq('appid', $delete->createNamedParameter($app)))
			->andWhere($delete->expr()->eq('configkey', $delete->createNamedParameter($key)))
			->executeStatement();
		$this->forget();
	}

	/** @return array<string, array<array-key, Row>> by app and key */
	private function rows(): array {
		if ($this->rows === null) {
			$this->rows = [];
			$query = $this->connection->getQueryBuilder();
			$query->select('*')->from('appconfig');
			/** @var array{appid: string, configkey: string, configvalue: string|null, type: int|string, sensitive: int|string, lazy: int|string} $row */
			foreach ($query->executeQuery()->fetchAll() as $row) {
				$this->rows[$row['appid']][$row['configkey']] = [
					'value' => (string)$row['configvalue'], 'type' => (int)$row['type'],
					'sensitive' => (bool)$row['sensitive'], 'lazy' => (bool)$row['lazy'],
				];
			}
		}
		return $this->rows;
	}
}
