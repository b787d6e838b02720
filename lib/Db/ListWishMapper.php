<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<ListWish> */
class ListWishMapper extends UnitMapper {
	public const TABLE = 'ing_list_wishes';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, ListWish::class);
	}

	public function ofPerson(?string $userId, ?int $helperId): ?ListWish {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($userId !== null
			? $qb->expr()->eq('user_id', $qb->createNamedParameter($userId))
			: $qb->expr()->eq('helper_id', $qb->createNamedParameter($helperId, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/** The row of a person, made when there is none: two at once make one. */
	public function ensure(string $unit, ?string $userId, ?int $helperId): ListWish {
		$found = $this->ofPerson($userId, $helperId);
		if ($found === null) {
			$this->db->insertIgnoreConflict($this->getTableName(), ['unit' => $unit, 'user_id' => $userId, 'helper_id' => $helperId]);
			$found = $this->ofPerson($userId, $helperId);
		}
		assert($found !== null);
		return $found;
	}

	/** @return list<ListWish> of everybody who chose something */
	public function ofUnit(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		return $this->findEntities($qb);
	}

	public function deleteOfPerson(?string $userId, ?int $helperId): void {
		$wish = $this->ofPerson($userId, $helperId);
		if ($wish !== null) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('ing_tokens')
				->where($qb->expr()->eq('purpose', $qb->createNamedParameter(TokenMapper::UNSUBSCRIBE)))
				->andWhere($qb->expr()->eq('record_id', $qb->createNamedParameter($wish->getId(), IQueryBuilder::PARAM_INT)));
			$qb->executeStatement();
			$this->delete($wish);
		}
	}
}
