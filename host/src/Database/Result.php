<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Doctrine\DBAL\Result as Inner;
use OCP\DB\IResult;
use PDO;

final class Result implements IResult {
	public function __construct(
		private Inner $inner,
	) {
	}

	public function closeCursor(): bool {
		$this->inner->free();
		return true;
	}

	public function fetch(int $fetchMode = PDO::FETCH_ASSOC) {
		return match ($fetchMode) {
			PDO::FETCH_NUM => $this->inner->fetchNumeric(),
			PDO::FETCH_COLUMN => $this->inner->fetchOne(),
			default => $this->inner->fetchAssociative(),
		};
	}

	public function fetchAll(int $fetchMode = PDO::FETCH_ASSOC): array {
		return match ($fetchMode) {
			PDO::FETCH_NUM => $this->inner->fetchAllNumeric(),
			PDO::FETCH_COLUMN => $this->inner->fetchFirstColumn(),
			default => $this->inner->fetchAllAssociative(),
		};
	}

	public function fetchOne() {
		return $this->inner->fetchOne();
	}

	public function rowCount(): int {
		return $this->inner->rowCount();
	}
}
