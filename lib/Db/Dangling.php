<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Finds records that do not hold together: half of something, or what belongs to nothing. */
class Dangling {
	private const WITH_HELPER = ['accepted', 'arranged'];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function asksWithoutRequest(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('a.id')->from(AskMapper::TABLE, 'a')
			->leftJoin('a', RequestMapper::TABLE, 'r', $qb->expr()->eq('r.id', 'a.request_id'))
			->where($qb->expr()->isNull('r.id'));
		return $this->count($qb);
	}

	public function arrangedWithoutHelper(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('r.id')->from(RequestMapper::TABLE, 'r')
			->leftJoin('r', AskMapper::TABLE, 'a', $qb->expr()->andX(
				$qb->expr()->eq('r.id', 'a.request_id'),
				$qb->expr()->eq('a.state', $qb->createNamedParameter('accepted')),
				$qb->expr()->isNull('a.ended_at'),
			))
			->where($qb->expr()->in('r.state', $qb->createNamedParameter(self::WITH_HELPER, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->isNull('a.id'));
		return $this->count($qb);
	}

	/** One helper, and at most one who came along. */
	public function twiceAccepted(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('request_id')->selectAlias($qb->func()->count('id'), 'number')->from(AskMapper::TABLE)
			->where($qb->expr()->eq('state', $qb->createNamedParameter('accepted')))
			->andWhere($qb->expr()->isNull('ended_at'))
			->groupBy('request_id', 'companion');
		$rows = $qb->executeQuery();
		$number = 0;
		while (($row = $rows->fetch()) !== false) {
			/** @var array{request_id: int|string, number: int|string} $row */
			$number += (int)$row['number'] > 1 ? 1 : 0;
		}
		$rows->closeCursor();
		return $number;
	}

	public function seatsWithoutSession(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('s.id')->from(SeatMapper::TABLE, 's')
			->leftJoin('s', GroupSessionMapper::TABLE, 'g', $qb->expr()->eq('g.id', 's.session_id'))
			->where($qb->expr()->isNull('g.id'));
		return $this->count($qb);
	}

	public function overfullSessions(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('g.id', 'g.seats')->selectAlias($qb->func()->count('s.id'), 'number')->from(GroupSessionMapper::TABLE, 'g')
			->innerJoin('g', SeatMapper::TABLE, 's', $qb->expr()->andX(
				$qb->expr()->eq('s.session_id', 'g.id'),
				$qb->expr()->eq('s.state', $qb->createNamedParameter('seated')),
			))
			->groupBy('g.id', 'g.seats');
		$rows = $qb->executeQuery();
		$number = 0;
		while (($row = $rows->fetch()) !== false) {
			/** @var array{seats: int|string, number: int|string} $row */
			$number += (int)$row['number'] > (int)$row['seats'] ? 1 : 0;
		}
		$rows->closeCursor();
		return $number;
	}

	/** @return iterable<int, string> id → what is sealed */
	public function sealed(string $table): iterable {
		$qb = $this->db->getQueryBuilder();
		$rows = $qb->select('id', 'sealed')->from($table)->where($qb->expr()->isNotNull('sealed'))->executeQuery();
		while (($row = $rows->fetch()) !== false) {
			/** @var array{id: int|string, sealed: string} $row */
			yield (int)$row['id'] => $row['sealed'];
		}
		$rows->closeCursor();
	}

	private function count(IQueryBuilder $qb): int {
		$rows = $qb->executeQuery();
		$number = 0;
		while ($rows->fetch() !== false) {
			$number++;
		}
		$rows->closeCursor();
		return $number;
	}
}
