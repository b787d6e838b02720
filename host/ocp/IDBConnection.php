<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\DB\Exception;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;

interface IDBConnection {
	public const PLATFORM_MYSQL = 'mysql';
	public const PLATFORM_POSTGRES = 'postgres';
	public const PLATFORM_SQLITE = 'sqlite';

	/** @return IQueryBuilder */
	public function getQueryBuilder();

	/**
	 * @param array<int<0, max>|string, mixed> $params
	 * @param array<int|string, int|string|null> $types
	 * @throws Exception
	 */
	public function executeQuery(string $sql, array $params = [], $types = []): IResult;

	/**
	 * @param string $sql
	 * @param array<int<0, max>|string, mixed> $params
	 * @param array<int|string, int|string|null> $types
	 * @return int number of changed rows
	 * @throws Exception
	 */
	public function executeStatement($sql, array $params = [], array $types = []): int;

	/** @throws Exception */
	public function lastInsertId(string $table): int;

	/**
	 * @param array<string, mixed> $values by column
	 * @return int 0 if a row with the same key was there
	 * @throws Exception
	 */
	public function insertIgnoreConflict(string $table, array $values): int;

	/** @throws Exception */
	public function beginTransaction(): void;

	public function inTransaction(): bool;

	/** @throws Exception */
	public function commit(): void;

	/** @throws Exception */
	public function rollBack(): void;

	/**
	 * @param mixed $input
	 * @param int $type
	 * @return string
	 */
	public function quote($input, $type = IQueryBuilder::PARAM_STR);

	/** @throws Exception */
	public function dropTable(string $table): void;

	/** @throws Exception */
	public function tableExists(string $table): bool;

	public function escapeLikeParameter(string $param): string;

	public function getDatabaseProvider(): string;
}
