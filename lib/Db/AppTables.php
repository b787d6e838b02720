<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\IDBConnection;

/** All tables of the app as they are in the database, whatever migration made them. */
class AppTables {
	private const PREFIX = 'ing_';
	/** How each kind of database names its tables; `*PREFIX*` is that of the server. */
	private const QUERIES = [
		'sqlite' => "SELECT name FROM sqlite_master WHERE type = 'table'",
		'mysql' => 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
		'postgres' => 'SELECT tablename AS name FROM pg_tables WHERE schemaname = ANY (current_schemas(false))',
	];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<string> names without the prefix of the server */
	public function names(): array {
		$provider = $this->db->getDatabaseProvider();
		$rows = $this->db->executeQuery(self::QUERIES[$provider] ?? self::QUERIES['mysql']);
		$tables = [];
		while (($name = $rows->fetchOne()) !== false) {
			// The server's own prefix comes first and may be empty.
			$at = is_string($name) ? strpos($name, self::PREFIX) : false;
			$table = $at === false ? '' : substr((string)$name, $at);
			if ($table !== '' && $this->db->tableExists($table)) {
				$tables[] = $table;
			}
		}
		$rows->closeCursor();
		sort($tables);
		return array_values(array_unique($tables));
	}

	/** @return int number of rows that were there */
	public function clear(string $table): int {
		return $this->db->getQueryBuilder()->delete($table)->executeStatement();
	}

	public function isEmpty(string $table): bool {
		return $this->db->getQueryBuilder()->select('*')->from($table)->setMaxResults(1)->executeQuery()->fetch() === false;
	}

	public function drop(string $table): void {
		$this->db->dropTable($table);
	}

	/** Lets a new installation make the tables anew: the server remembers which migrations it has run. */
	public function forgetMigrations(string $app): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('migrations')->where($qb->expr()->eq('app', $qb->createNamedParameter($app)))->executeStatement();
	}
}
