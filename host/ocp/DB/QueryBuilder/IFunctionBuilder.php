<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

interface IFunctionBuilder {
	/** @param string|ILiteral|IParameter|IQueryFunction $field */
	public function sum($field): IQueryFunction;

	/** @param string|ILiteral|IParameter|IQueryFunction $field */
	public function lower($field): IQueryFunction;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction $y
	 */
	public function add($x, $y): IQueryFunction;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction $y
	 */
	public function subtract($x, $y): IQueryFunction;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $count
	 * @param string $alias
	 */
	public function count($count = '', $alias = ''): IQueryFunction;

	/** @param string|ILiteral|IParameter|IQueryFunction $field */
	public function max($field): IQueryFunction;

	/** @param string|ILiteral|IParameter|IQueryFunction $field */
	public function min($field): IQueryFunction;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction $y
	 */
	public function greatest($x, $y): IQueryFunction;

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $x
	 * @param string|ILiteral|IParameter|IQueryFunction $y
	 */
	public function least($x, $y): IQueryFunction;
}
