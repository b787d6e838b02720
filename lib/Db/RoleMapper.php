<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\Entity;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Role> */
class RoleMapper extends UnitMapper {
	/** @var ForAMoment<list<Role>> by unit */
	private ForAMoment $known;

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_roles', Role::class);
		$this->known = new ForAMoment();
	}

	/**
	 * All roles of a unit: groups and persons with a role are few, so one query serves every question of a call.
	 *
	 * @return list<Role> to read, not to change
	 */
	public function ofUnit(string $unit): array {
		return $this->known->get($unit, fn (): array => $this->readUnit($unit));
	}

	public function insert(Entity $entity): Entity {
		$this->known->forget();
		return parent::insert($entity);
	}

	public function update(Entity $entity): Entity {
		$this->known->forget();
		return parent::update($entity);
	}

	public function delete(Entity $entity): Entity {
		$this->known->forget();
		return parent::delete($entity);
	}

	/** @return list<Role> */
	private function readUnit(string $unit): array {
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
		$this->known->forget();
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())->where($qb->expr()->eq($column, $qb->createNamedParameter($holder)));
		return $qb->executeStatement();
	}
}
