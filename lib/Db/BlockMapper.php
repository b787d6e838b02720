<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Accounts whose access to everything but their own requests was ended: a lost device, a parting in anger. */
class BlockMapper {
	public const TABLE = 'ing_blocks';

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return bool whether the account was not shut out before */
	public function add(string $unit, string $userId, int $now): bool {
		return $this->db->insertIgnoreConflict(self::TABLE, ['unit' => $unit, 'user_id' => $userId, 'created_at' => $now]) > 0;
	}

	public function remove(string $userId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		$qb->executeStatement();
	}

	public function holds(string $userId): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('user_id')->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		return $this->accounts($qb) !== [];
	}

	/** @return array<string, true> account → true; they are few, so one query serves every question */
	public function all(): array {
		$qb = $this->db->getQueryBuilder();
		return array_fill_keys($this->accounts($qb->select('user_id')), true);
	}

	/** @return list<string> */
	private function accounts(IQueryBuilder $qb): array {
		$rows = $qb->from(self::TABLE)->executeQuery();
		$accounts = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{user_id: string} $row */
			$accounts[] = $row['user_id'];
		}
		$rows->closeCursor();
		return $accounts;
	}
}
