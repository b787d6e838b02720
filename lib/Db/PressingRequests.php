<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The few of a queue that come first. Only ids are read, and an index alone tells them, whatever length the queue has. */
class PressingRequests {
	public function __construct(
		private IDBConnection $db,
		private RequestQueues $queues,
	) {
	}

	/** @return list<int> the most urgent first, then the oldest */
	public function of(string $queue, QueueScope $scope, int $limit): array {
		$qb = $this->query($queue, $scope, $limit);
		$ids = $this->ids($qb->andWhere($qb->expr()->gt('urgency', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))));
		if (count($ids) < $limit) {
			// Most are not urgent. These lie in their order already, so that the longest queue need not be sorted.
			$qb = $this->query($queue, $scope, $limit - count($ids));
			$ids = [...$ids, ...$this->ids($qb->andWhere($qb->expr()->eq('urgency', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))))];
		}
		return $ids;
	}

	private function query(string $queue, QueueScope $scope, int $limit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from(RequestMapper::TABLE, 'r')->orderBy('urgency', 'DESC')->addOrderBy('id')->setMaxResults($limit);
		$this->queues->restrict($qb, $queue, $scope);
		return $qb;
	}

	/** @return list<int> */
	private function ids(IQueryBuilder $qb): array {
		$rows = $qb->executeQuery();
		$ids = [];
		while (($id = $rows->fetchOne()) !== false) {
			$ids[] = is_numeric($id) ? (int)$id : 0;
		}
		$rows->closeCursor();
		return $ids;
	}
}
