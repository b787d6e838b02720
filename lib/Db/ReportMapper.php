<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Report> */
class ReportMapper extends QBMapper {
	public const TABLE = 'ing_reports';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Report::class);
	}

	/** @throws NotFound */
	public function find(int $id, string $unit): Report {
		$qb = $this->ofUnit($unit);
		$qb->andWhere($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}

	/** @return list<Report> newest first */
	public function list(string $unit, int $limit, ?int $beforeId): array {
		$qb = $this->ofUnit($unit);
		$qb->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Report> those an account has signed, oldest first */
	public function ofUser(string $userId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)))->orderBy('id');
		return $this->findEntities($qb);
	}

	private function ofUnit(string $unit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from($this->getTableName())->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
	}
}
