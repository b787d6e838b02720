<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Appeal> */
class AppealMapper extends UnitMapper {
	public const TABLE = 'ing_appeals';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Appeal::class);
	}

	/** @return list<Appeal> newest first */
	public function list(string $unit, int $limit, ?int $beforeId): array {
		return $this->newest($unit, $limit, $beforeId);
	}

	/** @throws NotFound */
	public function ofCode(string $code, string $unit): Appeal {
		return $this->one('code', $code, $unit);
	}

	/**
	 * @param 'id'|'code' $column
	 * @throws NotFound
	 */
	private function one(string $column, int|string $value, string $unit): Appeal {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq($column, $qb->createNamedParameter($value, is_int($value) ? IQueryBuilder::PARAM_INT : IQueryBuilder::PARAM_STR)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}
}
