<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Which open requests somebody of the desk looks after: took down, or asked a helper for.
 *
 * @extends QBMapper<Request>
 */
class OpenCases extends QBMapper {
	public function __construct(
		IDBConnection $db,
		private Lifecycle $lifecycle,
	) {
		parent::__construct($db, RequestMapper::TABLE, Request::class);
	}

	/** @return list<Request> oldest first */
	public function of(string $unit, string $userId): array {
		$qb = $this->db->getQueryBuilder();
		$asked = $this->db->getQueryBuilder();
		$asked->select('request_id')->from(AskMapper::TABLE)->where($asked->expr()->eq('asked_by', $qb->createNamedParameter($userId)));
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($this->lifecycle->openStates(), IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->eq('intake_by', $qb->createNamedParameter($userId)),
				$qb->expr()->in('id', $qb->createFunction($asked->getSQL())),
			))
			->orderBy('id');
		return $this->findEntities($qb);
	}
}
