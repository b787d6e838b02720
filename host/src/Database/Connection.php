<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Closure;
use Doctrine\DBAL\Connection as Inner;
use Doctrine\DBAL\Exception as InnerException;
use Doctrine\DBAL\Platforms\AbstractMySQLPlatform;
use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The database as apps see it: table prefix, one transaction whatever the nesting, own exceptions. */
final class Connection implements IDBConnection {
	public const PREFIX = 'oc_';
	/** Asked at every start, so one table only: reading the whole schema takes PostgreSQL longer than most calls. */
	private const TABLE_EXISTS = [
		self::PLATFORM_SQLITE => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
		self::PLATFORM_MYSQL => 'SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?',
		self::PLATFORM_POSTGRES => 'SELECT 1 FROM pg_tables WHERE schemaname = ANY (current_schemas(false)) AND tablename = ?',
	];

	private int $depth = 0;
	private bool $rollbackOnly = false;
	private int $statements = 0;

	/** @var (Closure(string, array<array-key, mixed>, array<array-key, mixed>): void)|null hears of every query before it is sent, for tests that look at its plan */
	public ?Closure $watcher = null;

	/** @var (Closure(string): void)|null hears of every statement that writes before it is sent, for tests in which one fails */
	public ?Closure $breaker = null;

	public function __construct(
		public readonly Inner $inner,
	) {
	}

	/** @return int how many statements this process sent, for tests that count them */
	public function statements(): int {
		return $this->statements;
	}

	public function getQueryBuilder(): QueryBuilder {
		return new QueryBuilder($this);
	}

	public function executeQuery(string $sql, array $params = [], $types = []): IResult {
		$sql = $this->prepare($sql);
		if ($this->watcher !== null) {
			($this->watcher)($sql, $params, $types);
		}
		return $this->run(fn (): IResult => new Result($this->inner->executeQuery($sql, $params, $types)));
	}

	public function executeStatement($sql, array $params = [], array $types = []): int {
		$sql = $this->prepare($sql);
		if ($this->breaker !== null) {
			($this->breaker)($sql);
		}
		return $this->run(fn (): int => (int)$this->inner->executeStatement($sql, $params, $types));
	}

	public function lastInsertId(string $table): int {
		return $this->run(fn (): int => (int)$this->inner->lastInsertId());
	}

	public function insertIgnoreConflict(string $table, array $values): int {
		$insert = $this->getQueryBuilder();
		$insert->insert($table);
		foreach ($values as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		if ($this->getDatabaseProvider() !== self::PLATFORM_MYSQL) {
			return $this->executeStatement($insert->getSQL() . ' ON CONFLICT DO NOTHING', $insert->inner->getParameters(), $insert->types());
		}
		try {
			return $insert->executeStatement();
		} catch (DatabaseException $e) {
			if ($e->getReason() === DatabaseException::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				return 0;
			}
			throw $e;
		}
	}

	public function beginTransaction(): void {
		if ($this->depth === 0) {
			$this->rollbackOnly = false;
			// SQLite: take the write lock at once. Two readers that both want to write later would block each other for good.
			$this->run(fn (): mixed => $this->isSqlite() ? $this->inner->executeStatement('BEGIN IMMEDIATE') : $this->inner->beginTransaction());
		}
		$this->depth++;
	}

	public function inTransaction(): bool {
		return $this->depth > 0;
	}

	public function commit(): void {
		if ($this->depth === 1 && $this->rollbackOnly) {
			throw new DatabaseException('An inner transaction was rolled back, so the outer one cannot be committed');
		}
		if ($this->depth === 1) {
			$this->run(fn (): mixed => $this->isSqlite() ? $this->inner->executeStatement('COMMIT') : $this->inner->commit());
		}
		$this->depth = max(0, $this->depth - 1);
	}

	public function rollBack(): void {
		if ($this->depth === 1) {
			$this->run(fn (): mixed => $this->isSqlite() ? $this->inner->executeStatement('ROLLBACK') : $this->inner->rollBack());
		}
		$this->rollbackOnly = true;
		$this->depth = max(0, $this->depth - 1);
	}

	public function dropTable(string $table): void {
		if ($this->tableExists($table)) {
			$this->executeStatement('DROP TABLE ' . $this->quoteName(self::PREFIX . $table));
		}
	}

	public function tableExists(string $table): bool {
		return $this->run(fn (): bool => $this->inner->fetchOne(self::TABLE_EXISTS[$this->getDatabaseProvider()], [self::PREFIX . $table]) !== false);
	}

	public function escapeLikeParameter(string $param): string {
		return addcslashes($param, '\\_%');
	}

	public function quote($input, $type = IQueryBuilder::PARAM_STR) {
		$quoted = $this->inner->quote(is_scalar($input) ? (string)$input : '');
		assert(is_string($quoted));
		return $quoted;
	}

	public function quoteName(string $name): string {
		return $this->inner->quoteIdentifier($name);
	}

	public function getDatabaseProvider(): string {
		return match (true) {
			$this->inner->getDatabasePlatform() instanceof AbstractMySQLPlatform => self::PLATFORM_MYSQL,
			$this->inner->getDatabasePlatform() instanceof PostgreSQLPlatform => self::PLATFORM_POSTGRES,
			default => self::PLATFORM_SQLITE,
		};
	}

	private function isSqlite(): bool {
		return $this->getDatabaseProvider() === self::PLATFORM_SQLITE;
	}

	private function prepare(string $sql): string {
		$this->statements++;
		$sql = str_replace('*PREFIX*', self::PREFIX, $sql);
		return $this->getDatabaseProvider() === self::PLATFORM_MYSQL ? $sql : str_replace('`', '"', $sql);
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws DatabaseException
	 */
	private function run(callable $work): mixed {
		try {
			return $work();
		} catch (InnerException $e) {
			throw DatabaseException::of($e);
		}
	}
}
