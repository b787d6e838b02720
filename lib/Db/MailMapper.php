<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Mail\MailQueue;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Mail> */
class MailMapper extends QBMapper {
	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_mails', Mail::class);
	}

	/** @return list<Mail> oldest first */
	public function due(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('state', $qb->createNamedParameter(MailQueue::QUEUED)))
			->andWhere($qb->expr()->lte('send_after', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('send_after')->addOrderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @return list<Mail> waiting to be gathered into a summary, oldest first */
	public function collected(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('state', $qb->createNamedParameter(MailQueue::COLLECTED)))
			->andWhere($qb->expr()->lte('send_after', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** Takes one into a summary; false when another run has taken it meanwhile, or it was taken back. */
	public function gather(Mail $mail): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('state', $qb->createNamedParameter(MailQueue::GATHERED))
			->set('sealed', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($mail->getId(), IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(MailQueue::COLLECTED)));
		return $qb->executeStatement() === 1;
	}

	/** Marks one try; false when another run has taken it meanwhile. */
	public function claim(Mail $mail, int $nextTry): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('attempts', $qb->createNamedParameter($mail->getAttempts() + 1, IQueryBuilder::PARAM_INT))
			->set('send_after', $qb->createNamedParameter($nextTry, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($mail->getId(), IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(MailQueue::QUEUED)))
			->andWhere($qb->expr()->eq('attempts', $qb->createNamedParameter($mail->getAttempts(), IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** Ends a mail; its content is not needed any more. */
	public function finish(Mail $mail, string $state, ?int $sentAt): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('state', $qb->createNamedParameter($state))
			->set('sealed', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('sent_at', $qb->createNamedParameter($sentAt, $sentAt === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($mail->getId(), IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	public function removeQueued(string $kind, string $record, int $recordId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())
			->where($qb->expr()->eq('record', $qb->createNamedParameter($record)))
			->andWhere($qb->expr()->eq('record_id', $qb->createNamedParameter($recordId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter([MailQueue::QUEUED, MailQueue::COLLECTED], IQueryBuilder::PARAM_STR_ARRAY)));
		$qb->executeStatement();
	}

	/** @param list<int> $recordIds */
	public function deleteOfRecords(string $record, array $recordIds): void {
		foreach (array_chunk($recordIds, 500) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($this->getTableName())
				->where($qb->expr()->eq('record', $qb->createNamedParameter($record)))
				->andWhere($qb->expr()->in('record_id', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_INT_ARRAY)));
			$qb->executeStatement();
		}
	}
}
