<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Seat> */
class SeatMapper extends UnitMapper {
	public const TABLE = 'ing_seats';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Seat::class);
	}

	/** @return list<Seat> who came first stands first */
	public function ofSession(int $sessionId): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('session_id', $this->number($qb, $sessionId)))->orderBy('queued_at')->addOrderBy('id');
		return $this->findEntities($qb);
	}

	/**
	 * @param list<int> $sessionIds
	 * @return array<int, array<string, int>> session → state → how many
	 */
	public function counts(array $sessionIds): array {
		$counts = [];
		foreach (array_chunk($sessionIds, 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('session_id', 'state')->selectAlias($qb->func()->count('id'), 'number')->from(self::TABLE)
				->where($qb->expr()->in('session_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)))
				->groupBy('session_id', 'state');
			$rows = $qb->executeQuery();
			while (($row = $rows->fetch()) !== false) {
				/** @var array{session_id: int|string, state: string, number: int|string} $row */
				$counts[(int)$row['session_id']][$row['state']] = (int)$row['number'];
			}
			$rows->closeCursor();
		}
		return $counts;
	}

	/** @return array<int, Seat> session → the seat of this account, in all sessions it ever had one */
	public function ofUser(string $unit, string $userId): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))->orderBy('id');
		return array_column(array_map(static fn (Seat $seat): array => [$seat->getSessionId(), $seat], $this->findEntities($qb)), 1, 0);
	}

	/** @return list<Seat> of the person of a request */
	public function ofRequest(int $requestId): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('request_id', $this->number($qb, $requestId)))->orderBy('id');
		return $this->findEntities($qb);
	}

	/** @return list<Seat> of people without account who were entered with this number */
	public function ofPhone(string $unit, string $phoneKey): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('phone_key', $qb->createNamedParameter($phoneKey)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))->orderBy('id');
		return $this->findEntities($qb);
	}

	/**
	 * @param list<string>|null $districts null: all
	 * @return list<Seat> of people who have to be called about a session that is still to come, the nearest first
	 */
	public function toCall(string $unit, ?array $districts, int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('s.*');
		return $this->findEntities($this->calls($qb, $unit, $districts, $now)->addOrderBy('s.id')->setMaxResults($limit));
	}

	/**
	 * The same calls, counted by session: one statement, however many people there are.
	 *
	 * @param list<string>|null $districts null: all
	 * @param list<string> $without none of these
	 * @return list<SessionCalls> the nearest session first
	 */
	public function callsBySession(string $unit, ?array $districts, array $without, int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('g.id', 'g.kind', 'g.topic', 'g.district', 'g.starts_at')->selectAlias($qb->func()->count('s.id'), 'people');
		$this->calls($qb, $unit, $districts, $now);
		if ($without !== []) {
			$qb->andWhere($qb->expr()->notIn('g.district', $qb->createNamedParameter($without, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$rows = $qb->groupBy('g.id', 'g.kind', 'g.topic', 'g.district', 'g.starts_at')
			->addOrderBy('g.id')->setMaxResults($limit)->executeQuery();
		$found = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{id: int|string, kind: string, topic: string, district: string, starts_at: int|string, people: int|string} $row */
			$found[] = new SessionCalls((int)$row['id'], $row['kind'], $row['topic'], $row['district'], (int)$row['starts_at'], (int)$row['people']);
		}
		$rows->closeCursor();
		return $found;
	}

	/** @param list<string>|null $districts null: all */
	private function calls(IQueryBuilder $qb, string $unit, ?array $districts, int $now): IQueryBuilder {
		$qb->from(self::TABLE, 's')
			->innerJoin('s', GroupSessionMapper::TABLE, 'g', $qb->expr()->eq('g.id', 's.session_id'))
			->where($qb->expr()->eq('s.unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->isNotNull('s.call_about'))
			->andWhere($qb->expr()->gte('g.starts_at', $this->number($qb, $now)))
			->orderBy('g.starts_at');
		if ($districts !== null) {
			$qb->andWhere($qb->expr()->in('g.district', $qb->createNamedParameter($districts, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		return $qb;
	}

	/** The person has to be called, or no longer. @param string|null $about code, such as `moved_up` */
	public function callAbout(int $id, ?string $about): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)
			->set('call_about', $qb->createNamedParameter($about, $about === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->where($qb->expr()->eq('id', $this->number($qb, $id)));
		$qb->executeStatement();
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from(self::TABLE);
	}

	private function number(IQueryBuilder $qb, int $number): IParameter {
		return $qb->createNamedParameter($number, IQueryBuilder::PARAM_INT);
	}
}
