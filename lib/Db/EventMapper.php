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

/** @extends QBMapper<Event> */
class EventMapper extends QBMapper {
	/** What tells somebody how to reach a person. */
	public const READS = ['read_contact', 'found', 'exported'];

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_events', Event::class);
	}

	/**
	 * @param string|null $onceKey a second row with the same key is not written
	 * @return bool whether it was written
	 */
	public function add(string $unit, ?string $actor, string $action, string $record, int $recordId, ?string $detail, ?string $onceKey, int $at): bool {
		return $this->db->insertIgnoreConflict($this->getTableName(), [
			'unit' => $unit, 'actor' => $actor, 'action' => $action, 'record' => $record, 'record_id' => $recordId,
			'detail' => $detail, 'once_key' => $onceKey, 'at' => $at,
		]) > 0;
	}

	/**
	 * @param list<string> $onceKeys a few
	 * @return list<string> those of them that are there
	 */
	public function noted(array $onceKeys): array {
		if ($onceKeys === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('once_key')->from($this->getTableName())->where($qb->expr()->in('once_key', $qb->createNamedParameter($onceKeys, IQueryBuilder::PARAM_STR_ARRAY)));
		$rows = $qb->executeQuery();
		$noted = [];
		while (($key = $rows->fetchOne()) !== false) {
			$noted[] = is_string($key) ? $key : '';
		}
		$rows->closeCursor();
		return $noted;
	}

	/** @return array<string, int> detail → id of the last event with it, of the record without id */
	public function lastByDetail(string $unit, string $record): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('detail')->selectAlias($qb->func()->max('id'), 'last')->from($this->getTableName())
			->where($qb->expr()->eq('record', $qb->createNamedParameter($record)))
			->andWhere($qb->expr()->eq('record_id', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->groupBy('detail');
		$rows = $qb->executeQuery();
		$last = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{detail: string|null, last: int|string} $row */
			$last[(string)$row['detail']] = (int)$row['last'];
		}
		$rows->closeCursor();
		return $last;
	}

	/** @return int|null id of the record whose event carries this key */
	public function recordOf(string $onceKey): ?int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->eq('once_key', $qb->createNamedParameter($onceKey)));
		return ($this->findEntities($qb)[0] ?? null)?->getRecordId();
	}

	/**
	 * Who read how to reach somebody.
	 *
	 * @param array<string, list<int>> $records record → ids
	 * @param string $exceptOf account whose own looks do not count
	 * @return list<Event> newest first
	 */
	public function reads(array $records, string $exceptOf, int $limit, ?int $beforeId): array {
		$qb = $this->ofRecordsQuery($records, $limit, $beforeId);
		$qb->andWhere($qb->expr()->in('action', $qb->createNamedParameter(self::READS, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->orX($qb->expr()->isNull('actor'), $qb->expr()->neq('actor', $qb->createNamedParameter($exceptOf))));
		return $this->findEntities($qb);
	}

	/**
	 * @param array<string, list<int>> $records record → ids
	 * @return list<Event> newest first
	 */
	public function ofRecords(array $records, int $limit, ?int $beforeId = null): array {
		return $this->findEntities($this->ofRecordsQuery($records, $limit, $beforeId));
	}

	/** @param array<string, list<int>> $records record → ids */
	private function ofRecordsQuery(array $records, int $limit, ?int $beforeId): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$any = [];
		foreach (array_filter($records) as $record => $ids) {
			foreach (array_chunk($ids, 500) as $chunk) {
				$any[] = $qb->expr()->andX(
					$qb->expr()->eq('record', $qb->createNamedParameter($record)),
					$qb->expr()->in('record_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)),
				);
			}
		}
		$qb->select('*')->from($this->getTableName())
			// Nobody's id: nothing is found, and found by the key instead of reading the whole history.
			->where($any === [] ? $qb->expr()->eq('id', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)) : $qb->expr()->orX(...$any))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $qb;
	}
}
