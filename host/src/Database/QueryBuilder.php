<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Query\QueryBuilder as Inner;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** Doctrine's query builder with Nextcloud's manners: every name quoted, every table prefixed. */
final class QueryBuilder implements IQueryBuilder {
	public readonly Inner $inner;
	private Quoting $quoting;
	private string $insertedInto = '';
	/** @var list<string> */
	private array $selected = [];

	public function __construct(
		private Connection $connection,
	) {
		$this->inner = $connection->inner->createQueryBuilder();
		$this->quoting = new Quoting($connection);
	}

	public function expr() {
		return new ExpressionBuilder($this->connection, $this->quoting);
	}

	public function func() {
		return new FunctionBuilder($this->connection, $this->quoting);
	}

	public function getConnection() {
		return $this->connection;
	}

	public function executeQuery(): IResult {
		return $this->connection->executeQuery($this->getSQL(), $this->inner->getParameters(), $this->types());
	}

	public function executeStatement(): int {
		return $this->connection->executeStatement($this->getSQL(), $this->inner->getParameters(), $this->types());
	}

	public function getSQL() {
		return $this->inner->getSQL();
	}

	public function setParameter($key, $value, $type = null) {
		$this->inner->setParameter($key, $value, $type);
		return $this;
	}

	public function setParameters(array $params, array $types = []) {
		foreach ($params as $key => $value) {
			$type = $types[$key] ?? null;
			$this->setParameter($key, $value, is_int($type) || is_string($type) ? $type : null);
		}
		return $this;
	}

	public function getParameters() {
		return $this->inner->getParameters();
	}

	public function getParameter($key) {
		return $this->inner->getParameter($key);
	}

	public function setFirstResult($firstResult) {
		$this->inner->setFirstResult((int)$firstResult);
		return $this;
	}

	public function setMaxResults($maxResults) {
		$this->inner->setMaxResults($maxResults === null ? null : (int)$maxResults);
		return $this;
	}

	public function select(...$selects) {
		$this->selected = [];
		return $this->addSelect(...$selects);
	}

	public function selectAlias($select, $alias) {
		return $this->addColumn($this->quoting->column($select) . ' AS ' . $this->quoting->column($alias));
	}

	public function selectDistinct($select) {
		return $this->addColumn('DISTINCT ' . implode(', ', $this->quoting->columns($select)));
	}

	public function addSelect(...$select) {
		foreach (array_merge(...array_map($this->quoting->columns(...), $select)) as $column) {
			$this->addColumn($column);
		}
		return $this;
	}

	public function delete($delete = null, $alias = null) {
		$this->inner->delete($this->quoting->table((string)$delete), $alias);
		return $this;
	}

	public function update($update = null, $alias = null) {
		$this->inner->update($this->quoting->table((string)$update), $alias);
		return $this;
	}

	public function insert($insert = null) {
		$this->insertedInto = (string)$insert;
		$this->inner->insert($this->quoting->table((string)$insert));
		return $this;
	}

	public function from($from, $alias = null) {
		$this->inner->from($this->quoting->table($from), $alias === null ? null : $this->quoting->column($alias));
		return $this;
	}

	public function join($fromAlias, $join, $alias, $condition = null) {
		return $this->innerJoin($fromAlias, $join, $alias, $condition);
	}

	public function innerJoin($fromAlias, $join, $alias, $condition = null) {
		$this->inner->innerJoin(
			$this->quoting->column($fromAlias),
			$this->quoting->table($join),
			$this->quoting->column($alias),
			$this->condition($condition),
		);
		return $this;
	}

	public function leftJoin($fromAlias, $join, $alias, $condition = null) {
		$this->inner->leftJoin(
			$this->quoting->column($fromAlias),
			$this->quoting->table($join),
			$this->quoting->column($alias),
			$this->condition($condition),
		);
		return $this;
	}

	public function set($key, $value) {
		$this->inner->set($this->quoting->column($key), $this->quoting->column($value));
		return $this;
	}

	public function where(...$predicates) {
		$this->inner->where(...$this->texts($predicates));
		return $this;
	}

	public function andWhere(...$where) {
		$this->inner->andWhere(...$this->texts($where));
		return $this;
	}

	public function orWhere(...$where) {
		$this->inner->orWhere(...$this->texts($where));
		return $this;
	}

	public function groupBy(...$groupBys) {
		$this->inner->groupBy(...array_merge(...array_map($this->quoting->columns(...), $groupBys)));
		return $this;
	}

	public function addGroupBy(...$groupBy) {
		$this->inner->addGroupBy(...array_merge(...array_map($this->quoting->columns(...), $groupBy)));
		return $this;
	}

	public function setValue($column, $value) {
		$this->inner->setValue($this->quoting->column($column), (string)$value);
		return $this;
	}

	public function values(array $values) {
		foreach ($values as $column => $value) {
			$this->setValue((string)$column, is_scalar($value) || $value instanceof \Stringable ? (string)$value : '');
		}
		return $this;
	}

	public function having(...$having) {
		$this->inner->having(...$this->texts($having));
		return $this;
	}

	public function andHaving(...$having) {
		$this->inner->andHaving(...$this->texts($having));
		return $this;
	}

	public function orHaving(...$having) {
		$this->inner->orHaving(...$this->texts($having));
		return $this;
	}

	public function orderBy($sort, $order = null) {
		$this->inner->orderBy($this->quoting->column($sort), $order);
		return $this;
	}

	public function addOrderBy($sort, $order = null) {
		$this->inner->addOrderBy($this->quoting->column($sort), $order);
		return $this;
	}

	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null) {
		return new Fragment($this->inner->createNamedParameter($value, $type, $placeHolder));
	}

	public function createParameter($name) {
		return new Fragment(':' . $name);
	}

	public function createFunction($call) {
		return new Fragment($call);
	}

	public function getLastInsertId(): int {
		return $this->connection->lastInsertId($this->insertedInto);
	}

	public function getTableName($table) {
		return $this->quoting->table($table);
	}

	public function getColumnName($column, $tableAlias = '') {
		return $this->quoting->column($tableAlias === '' ? $column : $tableAlias . '.' . $column);
	}

	/** @return $this */
	private function addColumn(string $column): static {
		$this->selected[] = $column;
		$this->inner->select(...$this->selected);
		return $this;
	}

	private function condition(mixed $condition): ?string {
		return is_string($condition) || $condition instanceof \Stringable ? (string)$condition : null;
	}

	/** @return array<int|string, int|string|null> by placeholder */
	public function types(): array {
		return array_filter($this->inner->getParameterTypes(), static fn (mixed $type): bool => !is_object($type));
	}

	/**
	 * @param array<mixed> $predicates
	 * @return list<string>
	 */
	private function texts(array $predicates): array {
		$texts = [];
		foreach ($predicates as $predicate) {
			if (is_string($predicate) || $predicate instanceof \Stringable) {
				$texts[] = (string)$predicate;
			}
		}
		return $texts;
	}
}
