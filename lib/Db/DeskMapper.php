<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Desk> */
class DeskMapper extends UnitMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_desks', Desk::class);
	}

	/**
	 * There are as many as districts, so one query serves every question.
	 *
	 * @return array<array-key, Desk> by district; PHP makes a number of a key of digits
	 */
	public function ofUnit(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id');
		$desks = [];
		foreach ($this->findEntities($qb) as $desk) {
			$desks[$desk->getDistrict()] = $desk;
		}
		return $desks;
	}

	/** Two who save at once come one after the other. */
	public function lock(string $unit, string $district, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('updated_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('district', $qb->createNamedParameter($district)));
		$qb->executeStatement();
	}

	/** An account is deleted: its shifts stand empty, so that somebody else is looked for. */
	public function forget(string $userId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->isNotNull('shifts'));
		foreach ($this->findEntities($qb) as $desk) {
			$shifts = $desk->getShifts() ?? [];
			$left = array_map(static fn (array $shift): array => $shift['user'] === $userId ? ['user' => null] + $shift : $shift, $shifts);
			if ($left !== $shifts) {
				$desk->setShifts($left);
				$this->update($desk);
			}
		}
	}
}
