<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

use Doctrine\DBAL\ArrayParameterType;
use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Types\Types;
use OCP\DB\Exception;
use OCP\DB\IResult;
use OCP\IDBConnection;

interface IQueryBuilder {
	public const PARAM_NULL = ParameterType::NULL;
	public const PARAM_BOOL = Types::BOOLEAN;
	public const PARAM_INT = ParameterType::INTEGER;
	public const PARAM_STR = ParameterType::STRING;
	public const PARAM_LOB = ParameterType::LARGE_OBJECT;
	public const PARAM_JSON = 'json';
	public const PARAM_INT_ARRAY = ArrayParameterType::INTEGER;
	public const PARAM_STR_ARRAY = ArrayParameterType::STRING;

	/** @return IExpressionBuilder */
	public function expr();

	/** @return IFunctionBuilder */
	public function func();

	/** @return IDBConnection */
	public function getConnection();

	/**
	 * @throws Exception
	 * @throws \RuntimeException
	 */
	public function executeQuery(): IResult;

	/**
	 * @throws Exception
	 * @throws \RuntimeException
	 */
	public function executeStatement(): int;

	/** @return string */
	public function getSQL();

	/**
	 * @param string|int $key
	 * @param mixed $value
	 * @param string|null|int $type
	 * @return $this
	 */
	public function setParameter($key, $value, $type = null);

	/**
	 * @param array<mixed> $params
	 * @param array<mixed> $types
	 * @return $this
	 */
	public function setParameters(array $params, array $types = []);

	/** @return array<mixed> */
	public function getParameters();

	/**
	 * @param mixed $key
	 * @return mixed
	 */
	public function getParameter($key);

	/**
	 * @param int $firstResult
	 * @return $this
	 */
	public function setFirstResult($firstResult);

	/**
	 * @param int|null $maxResults
	 * @return $this
	 */
	public function setMaxResults($maxResults);

	/**
	 * @param mixed ...$selects
	 * @return $this
	 */
	public function select(...$selects);

	/**
	 * @param mixed $select
	 * @param string $alias
	 * @return $this
	 */
	public function selectAlias($select, $alias);

	/**
	 * @param mixed $select
	 * @return $this
	 */
	public function selectDistinct($select);

	/**
	 * @param mixed ...$select
	 * @return $this
	 */
	public function addSelect(...$select);

	/**
	 * @param string|null $delete
	 * @param string|null $alias
	 * @return $this
	 */
	public function delete($delete = null, $alias = null);

	/**
	 * @param string|null $update
	 * @param string|null $alias
	 * @return $this
	 */
	public function update($update = null, $alias = null);

	/**
	 * @param string|null $insert
	 * @return $this
	 */
	public function insert($insert = null);

	/**
	 * @param string|IQueryFunction $from
	 * @param string|null $alias
	 * @return $this
	 */
	public function from($from, $alias = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function join($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function innerJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function leftJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $key
	 * @param ILiteral|IParameter|IQueryFunction|string $value
	 * @return $this
	 */
	public function set($key, $value);

	/**
	 * @param mixed ...$predicates
	 * @return $this
	 */
	public function where(...$predicates);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function andWhere(...$where);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function orWhere(...$where);

	/**
	 * @param mixed ...$groupBys
	 * @return $this
	 */
	public function groupBy(...$groupBys);

	/**
	 * @param mixed ...$groupBy
	 * @return $this
	 */
	public function addGroupBy(...$groupBy);

	/**
	 * @param string $column
	 * @param IParameter|string $value
	 * @return $this
	 */
	public function setValue($column, $value);

	/**
	 * @param array<mixed> $values
	 * @return $this
	 */
	public function values(array $values);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function having(...$having);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function andHaving(...$having);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function orHaving(...$having);

	/**
	 * @param string|IQueryFunction|ILiteral|IParameter $sort
	 * @param string|null $order
	 * @return $this
	 */
	public function orderBy($sort, $order = null);

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $sort
	 * @param string|null $order
	 * @return $this
	 */
	public function addOrderBy($sort, $order = null);

	/**
	 * @param mixed $value
	 * @param self::PARAM_* $type
	 * @param string|null $placeHolder
	 * @return IParameter
	 */
	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null);

	/**
	 * @param string $name
	 * @return IParameter
	 */
	public function createParameter($name);

	/**
	 * @param string $call
	 * @return IQueryFunction
	 */
	public function createFunction($call);

	/** @throws \BadMethodCallException */
	public function getLastInsertId(): int;

	/**
	 * @param string|IQueryFunction $table
	 * @return string
	 */
	public function getTableName($table);

	/**
	 * @param string $column
	 * @param string $tableAlias
	 * @return string
	 */
	public function getColumnName($column, $tableAlias = '');
}
