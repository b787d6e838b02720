<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryFunction;

/** A finished piece of SQL that nobody quotes any more: a parameter, a literal or a function. */
final class Fragment implements IParameter, ILiteral, IQueryFunction {
	public function __construct(
		private string $sql,
	) {
	}

	public function __toString(): string {
		return $this->sql;
	}
}
