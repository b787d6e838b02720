<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Message> */
class MessageMapper extends UnitMapper {
	public const TABLE = 'ing_messages';
	public const QUEUED = 'queued';
	public const SENT = 'sent';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Message::class);
	}

	/**
	 * @param list<string>|null $districts only to lists of these; null: to all
	 * @return list<Message> newest first
	 */
	public function log(string $unit, ?array $districts, int $limit, ?int $beforeId): array {
		if ($districts === null) {
			return $this->newest($unit, $limit, $beforeId);
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->in('district', $qb->createNamedParameter($districts, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Message> sent since this moment, newest first */
	public function sentSince(string $unit, int $since, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(self::SENT)))
			->andWhere($qb->expr()->gte('created_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @return list<Message> that nobody is sending at the moment, oldest first */
	public function waiting(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('state', $qb->createNamedParameter(self::QUEUED)))
			->andWhere($qb->expr()->lte('claimed_until', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** Takes a message for one run; false when another run has it. */
	public function claim(Message $message, int $now, int $until): bool {
		$qb = $this->change($message);
		$qb->set('claimed_until', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->lte('claimed_until', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** Notes that it is out, and to how many; false when another run has done so. */
	public function finish(Message $message, int $people, int $now): bool {
		$qb = $this->change($message);
		$qb->set('state', $qb->createNamedParameter(self::SENT))
			->set('people', $qb->createNamedParameter($people, IQueryBuilder::PARAM_INT))
			->set('sent_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT));
		return $qb->executeStatement() === 1;
	}

	private function change(Message $message): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update($this->getTableName())
			->where($qb->expr()->eq('id', $qb->createNamedParameter($message->getId(), IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(self::QUEUED)));
	}
}
