<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Schema\Comparator;
use Doctrine\DBAL\Schema\Schema;
use OCP\DB\ISchemaWrapper;

/** The tables as they are, to be changed by a migration and then written back. */
final class SchemaWrapper implements ISchemaWrapper {
	private Schema $before;
	private Schema $schema;

	public function __construct(
		private Connection $connection,
	) {
		$connection->inner->getConfiguration()->setSchemaAssetsFilter(
			static fn (mixed $asset): bool => !is_string($asset) || str_starts_with($asset, Connection::PREFIX),
		);
		$this->before = $connection->inner->createSchemaManager()->introspectSchema();
		$this->schema = clone $this->before;
	}

	public function getTable($tableName) {
		return $this->schema->getTable(Connection::PREFIX . $tableName);
	}

	public function hasTable($tableName) {
		return $this->schema->hasTable(Connection::PREFIX . $tableName);
	}

	public function createTable($tableName) {
		return $this->schema->createTable(Connection::PREFIX . $tableName);
	}

	public function dropTable($tableName) {
		return $this->schema->dropTable(Connection::PREFIX . $tableName);
	}

	/** @throws DatabaseException */
	public function write(): void {
		$platform = $this->connection->inner->getDatabasePlatform();
		$changes = (new Comparator($platform))->compareSchemas($this->before, $this->schema);
		foreach ($platform->getAlterSchemaSQL($changes) as $sql) {
			$this->connection->executeStatement($sql);
		}
	}
}
