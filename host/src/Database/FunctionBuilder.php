<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use OCP\DB\QueryBuilder\IFunctionBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;

final class FunctionBuilder implements IFunctionBuilder {
	public function __construct(
		private Connection $connection,
		private Quoting $quoting,
	) {
	}

	public function sum($field): IQueryFunction {
		return $this->of('SUM', $field);
	}

	public function lower($field): IQueryFunction {
		return $this->of('LOWER', $field);
	}

	public function add($x, $y): IQueryFunction {
		return new Fragment($this->quoting->column($x) . ' + ' . $this->quoting->column($y));
	}

	public function subtract($x, $y): IQueryFunction {
		return new Fragment($this->quoting->column($x) . ' - ' . $this->quoting->column($y));
	}

	public function count($count = '', $alias = ''): IQueryFunction {
		$call = $this->of('COUNT', $count === '' ? '*' : $count);
		return $alias === '' ? $call : new Fragment($call . ' AS ' . $this->quoting->column($alias));
	}

	public function max($field): IQueryFunction {
		return $this->of('MAX', $field);
	}

	public function min($field): IQueryFunction {
		return $this->of('MIN', $field);
	}

	public function greatest($x, $y): IQueryFunction {
		return $this->of($this->isSqlite() ? 'MAX' : 'GREATEST', $x, $y);
	}

	public function least($x, $y): IQueryFunction {
		return $this->of($this->isSqlite() ? 'MIN' : 'LEAST', $x, $y);
	}

	private function of(string $function, mixed ...$arguments): IQueryFunction {
		return new Fragment($function . '(' . implode(', ', $this->quoting->columns($arguments)) . ')');
	}

	private function isSqlite(): bool {
		return $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE;
	}
}
