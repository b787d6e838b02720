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

/** @extends QBMapper<Role> */
class RoleMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_roles', Role::class);
	}

	/**
	 * All roles of a unit: groups and persons with a role are few, so one query serves every question.
	 *
	 * @return list<Role>
	 */
	public function ofUnit(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id');
		return $this->findEntities($qb);
	}

	public function find(int $id, string $unit): Role {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		return $this->findEntity($qb);
	}
}
