<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\DoesNotExistException;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Helper> */
class HelperMapper extends UnitMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_helpers', Helper::class);
	}

	public function ofUser(string $userId): ?Helper {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			return null;
		}
	}

	/** @return list<Helper> with this number */
	public function ofPhone(string $unit, string $phoneKey): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('phone_key', $qb->createNamedParameter($phoneKey)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		return $this->findEntities($qb);
	}

	/** @param 'phone_key'|'email_key' $column */
	public function hasKey(string $unit, string $column, string $key): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq($column, $qb->createNamedParameter($key)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->setMaxResults(1);
		return $this->findEntities($qb) !== [];
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Helper> by id
	 */
	public function byIds(array $ids): array {
		$found = [];
		foreach (array_chunk($ids, 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from($this->getTableName())
				->where($qb->expr()->in('id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($this->findEntities($qb) as $helper) {
				$found[$helper->getId()] = $helper;
			}
		}
		return $found;
	}

	/**
	 * Those who live in one of the districts or have ties to it, and everybody who can help from afar.
	 *
	 * @param list<string>|null $districts null: all
	 * @param string|null $district only those who live there or have ties to it
	 * @param string|null $topic only those who know it
	 * @return list<Helper> by id
	 */
	public function inReach(string $unit, ?array $districts, ?string $district, ?string $topic, int $limit, ?int $afterId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->orderBy('id')->setMaxResults($limit);
		if ($districts !== null) {
			$reach = [];
			foreach (['phone', 'video', 'session'] as $channel) {
				$reach[] = $this->holds($qb, 'channels', '"' . $channel . '"');
			}
			foreach ($districts as $one) {
				$reach[] = $this->belongsTo($qb, $one);
			}
			$qb->andWhere($qb->expr()->orX(...$reach));
		}
		if ($district !== null) {
			$qb->andWhere($this->belongsTo($qb, $district));
		}
		if ($topic !== null) {
			$qb->andWhere($this->holds($qb, 'topics', '"' . $topic . '":'));
		}
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/**
	 * Whether the helper is asked for, or looks after, a request of these districts.
	 *
	 * @param list<string>|null $districts null: all
	 */
	public function isWorkingFor(int $helperId, ?array $districts): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('a.id')->from(AskMapper::TABLE, 'a')
			->innerJoin('a', RequestMapper::TABLE, 'r', $qb->expr()->eq('r.id', 'a.request_id'))
			->where($qb->expr()->eq('a.helper_id', $qb->createNamedParameter($helperId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('a.state', $qb->createNamedParameter([...AskMapper::OPEN, 'accepted'], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->isNull('a.ended_at'))
			->setMaxResults(1);
		if ($districts !== null) {
			$qb->andWhere($qb->expr()->in('r.district', $qb->createNamedParameter($districts, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$rows = $qb->executeQuery();
		$found = $rows->fetch() !== false;
		$rows->closeCursor();
		return $found;
	}

	/** @return list<Helper> with an account, who are asked or look after somebody */
	public function withWork(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('h.id')->from($this->getTableName(), 'h')
			->innerJoin('h', AskMapper::TABLE, 'a', $qb->expr()->eq('a.helper_id', 'h.id'))
			->where($qb->expr()->isNotNull('h.user_id'))
			->andWhere($qb->expr()->in('a.state', $qb->createNamedParameter([...AskMapper::OPEN, 'accepted'], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->isNull('a.ended_at'));
		$rows = $qb->executeQuery();
		$ids = [];
		while (($id = $rows->fetchOne()) !== false) {
			/** @var int|string $id */
			$ids[] = (int)$id;
		}
		$rows->closeCursor();
		return array_values($this->byIds($ids));
	}

	private function belongsTo(IQueryBuilder $qb, string $district): ICompositeExpression {
		return $qb->expr()->orX(
			$qb->expr()->eq('district', $qb->createNamedParameter($district)),
			$this->holds($qb, 'ties', '"' . $district . '"'),
		);
	}

	/** The lists are short JSON texts with ids of their own vocabulary, so a part of the text is enough to find one. */
	private function holds(IQueryBuilder $qb, string $column, string $part): string {
		return $qb->expr()->like($column, $qb->createNamedParameter('%' . $this->db->escapeLikeParameter($part) . '%'));
	}

	/** Locks the row until the transaction ends, by writing what is there: two yeses at once cannot both take the last place. */
	public function lock(int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('last_asked_at', 'last_asked_at')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/**
	 * @param string $today YYYY-MM-DD
	 * @param string $event that must not be there yet
	 * @return list<Helper> offered before that moment, not pausing, and never asked
	 */
	public function neverAsked(int $before, string $today, string $event, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$known = $this->db->getQueryBuilder();
		$known->select('record_id')->from('ing_events')
			->where($known->expr()->eq('record', $qb->createNamedParameter('helper')))
			->andWhere($known->expr()->eq('action', $qb->createNamedParameter($event)));
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->isNull('last_asked_at'))
			->andWhere($qb->expr()->lte('created_at', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->orX($qb->expr()->isNull('paused_until'), $qb->expr()->lte('paused_until', $qb->createNamedParameter($today))))
			->andWhere($qb->expr()->notIn('id', $qb->createFunction($known->getSQL())))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @param list<int> $ids locks them all, in the order of their ids */
	public function lockAll(array $ids): void {
		sort($ids);
		foreach ($ids as $id) {
			$this->lock($id);
		}
	}

	/**
	 * Notes that they were asked, and locks their rows until the transaction ends.
	 *
	 * @param list<int> $ids
	 */
	public function markAsked(array $ids, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('last_asked_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		$qb->executeStatement();
	}

	/** @param int|null $from unix seconds; null with null: the account is back */
	public function setAway(string $userId, ?int $from, ?int $until): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('away_from', $qb->createNamedParameter($from, $from === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT))
			->set('away_until', $qb->createNamedParameter($until, $until === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		$qb->executeStatement();
	}
}
