<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Token> */
class TokenMapper extends QBMapper {
	/** Leaves a distribution list; may be used again and again. Its record is a ListWish. */
	public const UNSUBSCRIBE = 'unsubscribe';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'ing_tokens', Token::class);
	}

	public function ofHash(string $purpose, string $hash): ?Token {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('hash', $qb->createNamedParameter($hash)))
			->andWhere($qb->expr()->eq('purpose', $qb->createNamedParameter($purpose)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			return null;
		}
	}

	public function markUnused(Token $token): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('used_at', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($token->getId(), IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/** False when it was used before: of two clicks one wins. */
	public function markUsed(Token $token, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('used_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($token->getId(), IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('used_at'));
		return $qb->executeStatement() === 1;
	}
}
