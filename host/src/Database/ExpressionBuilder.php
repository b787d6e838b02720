<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Query\Expression\CompositeExpression as Inner;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IExpressionBuilder;
use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class ExpressionBuilder implements IExpressionBuilder {
	public function __construct(
		private Connection $connection,
		private Quoting $quoting,
	) {
	}

	public function andX(...$x): ICompositeExpression {
		return new CompositeExpression(Inner::TYPE_AND, $x);
	}

	public function orX(...$x): ICompositeExpression {
		return new CompositeExpression(Inner::TYPE_OR, $x);
	}

	public function comparison($x, string $operator, $y, $type = null): string {
		return $this->quoting->column($x) . ' ' . $operator . ' ' . $this->quoting->column($y);
	}

	public function eq($x, $y, $type = null): string {
		return $this->comparison($x, '=', $y);
	}

	public function neq($x, $y, $type = null): string {
		return $this->comparison($x, '<>', $y);
	}

	public function lt($x, $y, $type = null): string {
		return $this->comparison($x, '<', $y);
	}

	public function lte($x, $y, $type = null): string {
		return $this->comparison($x, '<=', $y);
	}

	public function gt($x, $y, $type = null): string {
		return $this->comparison($x, '>', $y);
	}

	public function gte($x, $y, $type = null): string {
		return $this->comparison($x, '>=', $y);
	}

	public function isNull($x): string {
		return $this->quoting->column($x) . ' IS NULL';
	}

	public function isNotNull($x): string {
		return $this->quoting->column($x) . ' IS NOT NULL';
	}

	public function like($x, $y, $type = null): string {
		return $this->comparison($x, 'LIKE', $y) . $this->escape();
	}

	public function notLike($x, $y, $type = null): string {
		return $this->comparison($x, 'NOT LIKE', $y) . $this->escape();
	}

	public function iLike($x, $y, $type = null): string {
		return 'LOWER(' . $this->quoting->column($x) . ') LIKE LOWER(' . $this->quoting->column($y) . ')' . $this->escape();
	}

	public function in($x, $y, $type = null): string {
		return $this->quoting->column($x) . ' IN (' . implode(', ', $this->quoting->columns($y)) . ')';
	}

	public function notIn($x, $y, $type = null): string {
		return $this->quoting->column($x) . ' NOT IN (' . implode(', ', $this->quoting->columns($y)) . ')';
	}

	public function literal($input, $type = IQueryBuilder::PARAM_STR): ILiteral {
		return new Fragment($type === IQueryBuilder::PARAM_INT && is_numeric($input) ? (string)(int)$input : $this->connection->quote($input));
	}

	/** SQLite knows no escape character unless it is told. */
	private function escape(): string {
		return $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE ? " ESCAPE '\\'" : '';
	}
}
