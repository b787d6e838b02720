<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use OCP\DB\QueryBuilder\ICompositeExpression;
use Stringable;

final class CompositeExpression implements ICompositeExpression, Stringable {
	/** @var list<string> */
	private array $parts = [];

	/** @param array<mixed> $parts */
	public function __construct(
		private string $type,
		array $parts,
	) {
		$this->addMultiple($parts);
	}

	public function addMultiple(array $parts = []): ICompositeExpression {
		foreach ($parts as $part) {
			$this->add($part);
		}
		return $this;
	}

	public function add($part): ICompositeExpression {
		if (is_string($part) || $part instanceof Stringable) {
			$this->parts[] = (string)$part;
		}
		return $this;
	}

	public function count(): int {
		return count($this->parts);
	}

	public function getType(): string {
		return $this->type;
	}

	public function __toString(): string {
		return count($this->parts) === 1 ? $this->parts[0] : '(' . implode(') ' . $this->type . ' (', $this->parts) . ')';
	}
}
