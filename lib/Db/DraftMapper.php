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

/** @extends QBMapper<Draft> */
class DraftMapper extends QBMapper {
	public const TABLE = 'ing_drafts';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Draft::class);
	}

	public function ofCall(string $unit, string $userId, int $requestId): ?Draft {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)))
			->andWhere($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/** The row of a call, made if there is none: two windows that begin at once share it. */
	public function rowOfCall(string $unit, string $userId, int $requestId, int $now): ?Draft {
		$this->db->insertIgnoreConflict($this->getTableName(), ['unit' => $unit, 'user_id' => $userId, 'request_id' => $requestId, 'updated_at' => $now]);
		return $this->ofCall($unit, $userId, $requestId);
	}

	public function deleteOfUser(string $userId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		$qb->executeStatement();
	}

	public function deleteOfRequest(int $requestId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())
			->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}
}
