<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Request> */
class RequestMapper extends UnitMapper {
	public const TABLE = 'ing_requests';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Request::class);
	}

	/**
	 * Locks the row until the transaction ends, by writing to it: that works alike on all three databases.
	 * Whoever changes a request or its asks begins with this.
	 *
	 * @throws NotFound
	 */
	public function lock(int $id, string $unit, int $now): Request {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('version', $qb->func()->add('version', $qb->expr()->literal(1, IQueryBuilder::PARAM_INT)))
			->set('updated_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		$qb->executeStatement();
		return $this->find($id, $unit);
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Request> by id
	 */
	public function byIds(array $ids): array {
		$found = [];
		foreach (array_chunk(array_values(array_unique($ids)), 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from($this->getTableName())
				->where($qb->expr()->in('id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($this->findEntities($qb) as $request) {
				$found[$request->getId()] = $request;
			}
		}
		return $found;
	}

	/** @return list<Request> newest first */
	public function ofPhone(string $unit, string $phoneKey, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('phone_key', $qb->createNamedParameter($phoneKey)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @return list<Request> everything an account asked for, oldest first */
	public function ofRequester(string $unit, string $userId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('requester_id', $qb->createNamedParameter($userId)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id');
		return $this->findEntities($qb);
	}

	/** @return string|null district of the newest request for themselves that names one */
	public function lastDistrictOf(string $unit, string $userId): ?string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('requester_id', $qb->createNamedParameter($userId)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->isNotNull('district'))
			// Who asks for a state-wide group does not live there.
			->andWhere($qb->expr()->isNull('wishes'))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return ($this->findEntities($qb)[0] ?? null)?->getDistrict();
	}

	/**
	 * @param list<string> $states
	 * @param list<string>|null $districts null: all
	 * @return list<Request> oldest first
	 */
	public function inStates(string $unit, array $states, ?array $districts): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id');
		if ($districts !== null) {
			$qb->andWhere($qb->expr()->in('district', $qb->createNamedParameter($districts, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		return $this->findEntities($qb);
	}

	/**
	 * @param list<string> $states
	 * @param string $exceptOf account whose own requests are left out
	 * @return list<Request> opened for the board, oldest first
	 */
	public function onBoard(string $unit, array $states, string $exceptOf, int $limit, ?int $afterId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('board_open', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->orX($qb->expr()->isNull('requester_id'), $qb->expr()->neq('requester_id', $qb->createNamedParameter($exceptOf))))
			->orderBy('id')->setMaxResults($limit);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/**
	 * @param list<string> $states
	 * @return list<string>
	 */
	public function codewordsInUse(string $unit, array $states): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('codeword')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)));
		$rows = $qb->executeQuery();
		$words = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{codeword: string} $row */
			$words[] = $row['codeword'];
		}
		$rows->closeCursor();
		return $words;
	}

	/** The person has to be called. @param string $about code, such as `appointment` */
	public function callAbout(int $id, string $about): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('call_about', $qb->createNamedParameter($about))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/** The person knows who will call and the codeword. Not again once it is known. */
	public function markTold(int $id, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('told_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('told_at'));
		$qb->executeStatement();
	}
}
