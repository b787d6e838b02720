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

/** @extends QBMapper<Decision> */
class DecisionMapper extends QBMapper {
	public const TABLE = 'ing_decisions';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Decision::class);
	}

	/** @return list<Decision> newest first */
	public function ofUnit(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id', 'DESC');
		return $this->findEntities($qb);
	}

	/**
	 * Ends what is in force for a purpose.
	 *
	 * @param string|null $unless platform whose decision stays
	 */
	public function end(string $unit, string $purpose, ?string $unless, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)
			->set('ended_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('purpose', $qb->createNamedParameter($purpose)))
			->andWhere($qb->expr()->isNull('ended_at'));
		if ($unless !== null) {
			$qb->andWhere($qb->expr()->neq('platform', $qb->createNamedParameter($unless)));
		}
		return $qb->executeStatement();
	}
}
