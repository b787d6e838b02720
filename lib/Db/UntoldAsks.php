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

/**
 * Questions put at night, of which their helpers hear in the morning.
 *
 * @extends QBMapper<Ask>
 */
class UntoldAsks extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, AskMapper::TABLE, Ask::class);
	}

	/** @return list<Ask> open, in time, and to be told by now */
	public function due(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->lte('tell_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gte('deadline', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter(AskMapper::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** False when another run has taken it, or the ask has ended meanwhile. */
	public function claim(Ask $ask): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('tell_at', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($ask->getId(), IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('tell_at'))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter(AskMapper::OPEN, IQueryBuilder::PARAM_STR_ARRAY)));
		if ($qb->executeStatement() !== 1) {
			return false;
		}
		$ask->setTellAt(null);
		return true;
	}
}
