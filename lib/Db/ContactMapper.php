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

/** @extends QBMapper<Contact> */
class ContactMapper extends QBMapper {
	public const TABLE = 'ing_contacts';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Contact::class);
	}

	/** @return list<Contact> newest first */
	public function ofRequest(int $requestId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)))
			->orderBy('created_at', 'DESC')->addOrderBy('id', 'DESC');
		return $this->findEntities($qb);
	}

	public function deleteOfRequest(int $requestId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())
			->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}
}
