<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Ask> */
class AskMapper extends QBMapper {
	public const TABLE = 'ing_asks';
	/** Waiting for an answer, if the deadline has not passed. */
	public const OPEN = ['proposed', 'asked'];

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Ask::class);
	}

	/** @throws NotFound */
	public function find(int $id, ?string $unit = null): Ask {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		if ($unit !== null) {
			$qb->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		}
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}

	/** @return list<Ask> oldest first */
	public function ofRequest(int $requestId): array {
		return $this->ofRequests([$requestId]);
	}

	/**
	 * @param list<int> $requestIds
	 * @return list<Ask> oldest first
	 */
	public function ofRequests(array $requestIds): array {
		$found = [];
		foreach (array_chunk($requestIds, 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from($this->getTableName())
				->where($qb->expr()->in('request_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)))
				->orderBy('id');
			$found = [...$found, ...$this->findEntities($qb)];
		}
		return $found;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Ask> by id
	 */
	public function byIds(array $ids): array {
		$found = [];
		foreach (array_chunk(array_values(array_unique($ids)), 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from($this->getTableName())->where($qb->expr()->in('id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($this->findEntities($qb) as $ask) {
				$found[$ask->getId()] = $ask;
			}
		}
		return $found;
	}

	/**
	 * @param string $event that must not be there yet
	 * @return list<Ask> confirmed before that moment, running, and no talk noted
	 */
	public function withoutTalk(int $confirmedBefore, string $event, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$known = $this->db->getQueryBuilder();
		$known->select('record_id')->from('ing_events')
			->where($known->expr()->eq('record', $qb->createNamedParameter('ask')))
			->andWhere($known->expr()->eq('action', $qb->createNamedParameter($event)));
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('state', $qb->createNamedParameter('accepted')))
			->andWhere($qb->expr()->lte('confirmed_at', $qb->createNamedParameter($confirmedBefore, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('contacted_at'))
			->andWhere($qb->expr()->isNull('reported_at'))
			->andWhere($qb->expr()->isNull('ended_at'))
			->andWhere($qb->expr()->notIn('id', $qb->createFunction($known->getSQL())))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** Open asks that are still in time. */
	public function countOpen(int $requestId): int {
		return count(array_filter($this->ofRequest($requestId), static fn (Ask $ask): bool => in_array($ask->getState(), self::OPEN, true)));
	}

	/**
	 * @param list<string> $states
	 * @return list<Ask> of one helper, oldest first
	 */
	public function ofHelper(int $helperId, array $states, int $limit, ?int $afterId = null): array {
		$qb = $this->ofHelperQuery($helperId, $states);
		$qb->setMaxResults($limit);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Ask> of one helper, open or asked since then, oldest first */
	public function ofHelperSince(int $helperId, int $since, int $limit, ?int $afterId = null): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('helper_id', $qb->createNamedParameter($helperId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->gte('asked_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)),
				$qb->expr()->in('state', $qb->createNamedParameter(self::OPEN, IQueryBuilder::PARAM_STR_ARRAY)),
			))
			->orderBy('id')->setMaxResults($limit);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Ask> confirmed and not ended, oldest first */
	public function assignmentsOf(int $helperId, int $limit, ?int $afterId = null): array {
		$qb = $this->ofHelperQuery($helperId, ['accepted']);
		$qb->andWhere($qb->expr()->isNotNull('confirmed_at'))
			->andWhere($qb->expr()->isNull('ended_at'))
			->setMaxResults($limit);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Ask> open, deadline passed */
	public function overdue(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->in('state', $qb->createNamedParameter(self::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->lt('deadline', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('deadline')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/**
	 * People each helper looks after now: said yes, not ended, nothing final reported.
	 *
	 * @param list<int>|null $helperIds null: all of the unit
	 * @return array<int, int> helper → number, only those with any
	 */
	public function loads(string $unit, ?array $helperIds = null): array {
		$loads = [];
		foreach ($helperIds === null ? [null] : array_chunk($helperIds, 500) as $chunk) {
			$qb = $this->countByHelper($unit);
			$qb->andWhere($qb->expr()->eq('state', $qb->createNamedParameter('accepted')))
				->andWhere($qb->expr()->isNull('ended_at'))
				->andWhere($qb->expr()->orX($qb->expr()->isNull('report'), $qb->expr()->eq('report', $qb->createNamedParameter('goes_on'))));
			if ($chunk !== null) {
				$qb->andWhere($qb->expr()->in('helper_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			}
			$loads += $this->counts($qb);
		}
		return $loads;
	}

	/**
	 * Asks that may still be answered with yes.
	 *
	 * @param list<int> $helperIds
	 * @return array<int, int> helper → number, only those with any
	 */
	public function openOf(string $unit, array $helperIds, int $now): array {
		$qb = $this->countByHelper($unit);
		$qb->andWhere($qb->expr()->in('helper_id', $qb->createNamedParameter($helperIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter(self::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->gte('deadline', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return $this->counts($qb);
	}

	/** @return array<int, int> helper → how often asked since then, only those who were */
	public function askedSince(string $unit, int $since): array {
		$qb = $this->countByHelper($unit);
		$qb->andWhere($qb->expr()->gte('asked_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('asked_by'));
		return $this->counts($qb);
	}

	/**
	 * @param list<int>|null $helperIds null: all of the unit
	 * @return array<int, int> helper → minutes reported since then, only those with any
	 */
	public function minutesSince(string $unit, int $since, ?array $helperIds = null): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('helper_id')->selectAlias($qb->func()->sum('minutes'), 'number')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->gte('reported_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('minutes'))
			->groupBy('helper_id');
		if ($helperIds !== null) {
			$qb->andWhere($qb->expr()->in('helper_id', $qb->createNamedParameter($helperIds, IQueryBuilder::PARAM_INT_ARRAY)));
		}
		return $this->counts($qb);
	}

	public function countReported(int $helperId, string $report): int {
		$qb = $this->ofHelperQuery($helperId, ['accepted']);
		$qb->andWhere($qb->expr()->eq('report', $qb->createNamedParameter($report)));
		return count($this->findEntities($qb));
	}

	/** @param list<string> $states */
	private function ofHelperQuery(int $helperId, array $states): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('helper_id', $qb->createNamedParameter($helperId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id');
		return $qb;
	}

	private function countByHelper(string $unit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('helper_id')->selectAlias($qb->func()->count('id'), 'number')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->groupBy('helper_id');
		return $qb;
	}

	/** @return array<int, int> */
	private function counts(IQueryBuilder $qb): array {
		$rows = $qb->executeQuery();
		$counts = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{helper_id: int|string, number: int|string} $row */
			$counts[(int)$row['helper_id']] = (int)$row['number'];
		}
		$rows->closeCursor();
		return $counts;
	}

	/** Whoever looks after a request now is told what becomes of its asks. */
	public function handOver(int $requestId, string $from, string $to): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('asked_by', $qb->createNamedParameter($to))
			->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('asked_by', $qb->createNamedParameter($from)));
		$qb->executeStatement();
	}
}
