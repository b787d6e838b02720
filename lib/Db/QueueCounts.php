<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCP\IDBConnection;

/** How many wait in each queue. */
class QueueCounts {
	public function __construct(
		private IDBConnection $db,
		private RequestQueues $queues,
		private Lifecycle $lifecycle,
	) {
	}

	/**
	 * Queues that hold whole states of the same requests are counted together.
	 *
	 * @param array<string, QueueScope> $scopes by queue
	 * @return array<string, int> by queue
	 */
	public function of(array $scopes): array {
		$counts = [];
		$known = [];
		foreach ($scopes as $queue => $scope) {
			$states = isset(RequestQueues::ONE_STATE[$queue]) ? [RequestQueues::ONE_STATE[$queue]] : null;
			if ($queue === 'all') {
				$states = $this->lifecycle->openStates();
			}
			if ($states === null) {
				$counts[$queue] = $this->one($queue, $scope);
				continue;
			}
			$byState = $known[$scope->key()] ??= $this->byState($scope);
			$counts[$queue] = array_sum(array_intersect_key($byState, array_flip($states)));
		}
		return $counts;
	}

	/** @return array<string, int> open state → requests */
	private function byState(QueueScope $scope): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('state')->selectAlias($qb->func()->count('id'), 'number')->from(RequestMapper::TABLE, 'r')->groupBy('state');
		$this->queues->restrict($qb, 'all', $scope);
		$rows = $qb->executeQuery();
		$numbers = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{state: string, number: int|string} $row */
			$numbers[$row['state']] = (int)$row['number'];
		}
		$rows->closeCursor();
		return $numbers;
	}

	private function one(string $queue, QueueScope $scope): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('id'), 'number')->from(RequestMapper::TABLE, 'r');
		$this->queues->restrict($qb, $queue, $scope);
		$rows = $qb->executeQuery();
		$number = $rows->fetchOne();
		$rows->closeCursor();
		return is_numeric($number) ? (int)$number : 0;
	}
}
