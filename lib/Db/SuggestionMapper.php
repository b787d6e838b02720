<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Suggestion> */
class SuggestionMapper extends QBMapper {
	public const TABLE = 'ing_suggestions';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Suggestion::class);
	}

	/** @return list<Suggestion> newest first */
	public function list(string $unit, int $limit, ?int $beforeId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return int how many were deleted */
	public function deleteOne(string $unit, int $id): int {
		$qb = $this->db->getQueryBuilder();
		return $qb->delete(self::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** @return array<string, int> page → number */
	public function countByPage(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('page_id')->selectAlias($qb->func()->count('id'), 'number')->from(self::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->groupBy('page_id');
		$rows = $qb->executeQuery();
		$counts = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{page_id: string, number: int|string} $row */
			$counts[$row['page_id']] = (int)$row['number'];
		}
		$rows->closeCursor();
		return $counts;
	}
}
