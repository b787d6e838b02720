<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<GroupSession> */
class GroupSessionMapper extends UnitMapper {
	public const TABLE = 'ing_sessions';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, GroupSession::class);
	}

	/**
	 * Locks the row until the transaction ends, as RequestMapper does: places are given away one after the other.
	 *
	 * @throws NotFound
	 */
	public function lock(int $id, string $unit, int $now): GroupSession {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)
			->set('version', $qb->func()->add('version', $qb->expr()->literal(1, IQueryBuilder::PARAM_INT)))
			->set('updated_at', $this->number($qb, $now))
			->where($qb->expr()->eq('id', $this->number($qb, $id)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		$qb->executeStatement();
		return $this->find($id, $unit);
	}

	/** @return list<GroupSession> that begin from then on, the next one first */
	public function from(string $unit, int $since, int $limit, ?GroupSession $after): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->gte('starts_at', $this->number($qb, $since)))
			->orderBy('starts_at')->addOrderBy('id')->setMaxResults($limit);
		if ($after !== null) {
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->gt('starts_at', $this->number($qb, $after->getStartsAt())),
				$qb->expr()->andX($qb->expr()->eq('starts_at', $this->number($qb, $after->getStartsAt())), $qb->expr()->gt('id', $this->number($qb, $after->getId()))),
			));
		}
		return $this->findEntities($qb);
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, GroupSession> by id
	 */
	public function byIds(array $ids): array {
		$found = [];
		foreach (array_chunk(array_values(array_unique($ids)), 500) as $chunk) {
			$qb = $this->select();
			$qb->where($qb->expr()->in('id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($this->findEntities($qb) as $session) {
				$found[$session->getId()] = $session;
			}
		}
		return $found;
	}

	/** @return list<GroupSession> open, between these moments, and nobody was reminded */
	public function toRemindOf(int $from, int $to, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('state', $qb->createNamedParameter('open')))
			->andWhere($qb->expr()->gte('starts_at', $this->number($qb, $from)))
			->andWhere($qb->expr()->lt('starts_at', $this->number($qb, $to)))
			->andWhere($qb->expr()->isNull('reminded_at'))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @return bool false when another run was quicker */
	public function claimReminder(int $id, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->set('reminded_at', $this->number($qb, $now))
			->where($qb->expr()->eq('id', $this->number($qb, $id)))
			->andWhere($qb->expr()->isNull('reminded_at'));
		return $qb->executeStatement() === 1;
	}

	/** @return list<GroupSession> over since then, with people who can still be recognised */
	public function overSince(int $before): array {
		$qb = $this->select();
		$qb->where($qb->expr()->isNull('cleared_at'))
			->andWhere($qb->expr()->lt('starts_at', $this->number($qb, $before)))
			->orderBy('id');
		return $this->findEntities($qb);
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from(self::TABLE);
	}

	private function number(IQueryBuilder $qb, int $number): IParameter {
		return $qb->createNamedParameter($number, IQueryBuilder::PARAM_INT);
	}
}
