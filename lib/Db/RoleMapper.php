<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\DoesNotExistException;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Role> */
class RoleMapper extends UnitMapper {
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

	/** Locks the row until the transaction ends, by writing what is there. */
	public function lock(int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('created_at', 'created_at')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/** @param 'user_id'|'group_id' $column */
	public function holding(string $unit, string $role, string $column, string $holder): ?Role {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('role', $qb->createNamedParameter($role)))
			->andWhere($qb->expr()->eq($column, $qb->createNamedParameter($holder)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			return null;
		}
	}

	/**
	 * @param 'user_id'|'group_id' $column
	 * @return int how many roles were taken
	 */
	public function deleteOfHolder(string $column, string $holder): int {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())->where($qb->expr()->eq($column, $qb->createNamedParameter($holder)));
		return $qb->executeStatement();
	}
}
