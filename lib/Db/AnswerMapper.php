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

/** @extends QBMapper<Answer> */
class AnswerMapper extends QBMapper {
	public const TABLE = 'ing_answers';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Answer::class);
	}

	public function ofUser(int $appealId, string $userId): ?Answer {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('appeal_id', $qb->createNamedParameter($appealId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/** @return list<Answer> everything an account answered */
	public function allOfUser(string $userId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)))->orderBy('id');
		return $this->findEntities($qb);
	}

	/** @return list<Answer> */
	public function ofAppeal(int $appealId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('appeal_id', $qb->createNamedParameter($appealId, IQueryBuilder::PARAM_INT)))->orderBy('id');
		return $this->findEntities($qb);
	}

	/** @return list<Answer> who wanted to be asked again until this day */
	public function toAskAgain(string $today): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->lte('ask_again_on', $qb->createNamedParameter($today)))->orderBy('id');
		return $this->findEntities($qb);
	}

	/** The answer is still counted, but nobody knows whose it was. */
	public function forgetUser(string $userId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('user_id', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('ask_again_on', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		$qb->executeStatement();
	}
}
