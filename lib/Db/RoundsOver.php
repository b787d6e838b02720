<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Service\Clock;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Finds searches that do not get on by themselves. Moments are unix seconds. */
class RoundsOver {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return array<int, string> request → unit: nobody can answer any more, and somebody is in line to be asked next */
	public function withReserve(int $now, int $limit): array {
		$qb = $this->searching($limit);
		$qb->andWhere($qb->expr()->isNotNull('reserve'))
			->andWhere($qb->expr()->neq('reserve', $qb->createNamedParameter('[]')))
			->andWhere($qb->expr()->gt('rounds', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
		$this->withoutOpenAsks($qb, $now);
		return $this->units($qb);
	}

	/**
	 * @param int $rounds so many without a yes
	 * @param int $days or so many days since it was asked for
	 * @param string $action event that must not be there yet
	 * @return array<int, string> request → unit
	 */
	public function stuck(int $now, int $rounds, int $days, string $action, int $limit): array {
		$qb = $this->searching($limit);
		$qb->andWhere($qb->expr()->orX(
			$qb->expr()->gte('rounds', $qb->createNamedParameter($rounds, IQueryBuilder::PARAM_INT)),
			$qb->expr()->lte('created_at', $qb->createNamedParameter($now - $days * Clock::DAY, IQueryBuilder::PARAM_INT)),
		));
		$this->withoutOpenAsks($qb, $now);
		$qb->andWhere($qb->expr()->notIn('id', $qb->createFunction($this->events($qb, $action, null))));
		return $this->units($qb);
	}

	/** @return array<int, string> request → unit: of these the first were told before that moment, and nothing came of it */
	public function stillStuck(int $now, string $told, int $before, string $action, int $limit): array {
		$qb = $this->searching($limit);
		$this->withoutOpenAsks($qb, $now);
		$qb->andWhere($qb->expr()->in('id', $qb->createFunction($this->events($qb, $told, $before))))
			->andWhere($qb->expr()->notIn('id', $qb->createFunction($this->events($qb, $action, null))));
		return $this->units($qb);
	}

	private function searching(int $limit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'unit')->from(RequestMapper::TABLE)
			->where($qb->expr()->eq('state', $qb->createNamedParameter('searching')))
			->orderBy('id')->setMaxResults($limit);
		return $qb;
	}

	private function withoutOpenAsks(IQueryBuilder $qb, int $now): void {
		$open = $this->db->getQueryBuilder();
		$open->select('request_id')->from(AskMapper::TABLE)
			->where($open->expr()->in('state', $qb->createNamedParameter(AskMapper::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($open->expr()->gte('deadline', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		$qb->andWhere($qb->expr()->notIn('id', $qb->createFunction($open->getSQL())));
	}

	private function events(IQueryBuilder $qb, string $action, ?int $before): string {
		$events = $this->db->getQueryBuilder();
		$events->select('record_id')->from('ing_events')
			->where($events->expr()->eq('record', $qb->createNamedParameter('request')))
			->andWhere($events->expr()->eq('action', $qb->createNamedParameter($action)));
		if ($before !== null) {
			$events->andWhere($events->expr()->lte('at', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		}
		return $events->getSQL();
	}

	/** @return array<int, string> */
	private function units(IQueryBuilder $qb): array {
		$rows = $qb->executeQuery();
		$units = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{id: int|string, unit: string} $row */
			$units[(int)$row['id']] = $row['unit'];
		}
		$rows->closeCursor();
		return $units;
	}
}
