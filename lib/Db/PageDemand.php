<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\IDBConnection;

/** How many requests began on which page and step of the handbook. Numbers only. */
class PageDemand {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return array<string, array<string, int>> page → step ('' for none) → requests */
	public function byStep(string $unit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('page_id', 'page_step')->selectAlias($qb->func()->count('id'), 'number')->from(RequestMapper::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->isNotNull('page_id'))
			->groupBy('page_id')->addGroupBy('page_step');
		$rows = $qb->executeQuery();
		$demand = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{page_id: string, page_step: string|null, number: int|string} $row */
			$demand[$row['page_id']][$row['page_step'] ?? ''] = (int)$row['number'];
		}
		$rows->closeCursor();
		return $demand;
	}
}
