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

/** @extends QBMapper<Barrier> */
class BarrierMapper extends QBMapper {
	public const TABLE = 'ing_barriers';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Barrier::class);
	}

	/** @return list<Barrier> newest first */
	public function list(string $unit, int $limit, ?int $beforeId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}
}
