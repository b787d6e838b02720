<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use InvalidArgumentException;
use Stringable;

/** Names of columns and tables are quoted always, so that no name can be read as SQL. */
final class Quoting {
	public function __construct(
		private Connection $connection,
	) {
	}

	/** @param mixed $column a name, with alias and `AS` if need be, or a fragment, which is kept */
	public function column(mixed $column): string {
		if ($column instanceof Stringable) {
			return (string)$column;
		}
		if (!is_string($column)) {
			throw new InvalidArgumentException('Only names, literals and parameters are allowed');
		}
		if ($column === '*') {
			return $column;
		}
		$parts = preg_split('/ as /i', $column, 2);
		if ($parts !== false && isset($parts[1])) {
			return $this->column($parts[0]) . ' AS ' . $this->column($parts[1]);
		}
		return implode('.', array_map(
			fn (string $name): string => $name === '*' ? $name : $this->connection->quoteName($name),
			explode('.', $column, 2),
		));
	}

	/**
	 * @param mixed $columns one or a list of them, as {@see column} takes it
	 * @return list<string>
	 */
	public function columns(mixed $columns): array {
		return array_map($this->column(...), array_values(is_array($columns) ? $columns : [$columns]));
	}

	public function table(string|Stringable $table): string {
		return $table instanceof Stringable ? (string)$table : $this->connection->quoteName(Connection::PREFIX . $table);
	}
}
