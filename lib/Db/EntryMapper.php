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

/** @extends QBMapper<Entry> */
class EntryMapper extends QBMapper {
	public const TABLE = 'ing_entries';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Entry::class);
	}

	/** @return Entry|null null when something came from the same mail or phone on this day already */
	public function begin(string $unit, string $contactKey, string $day, int $now): ?Entry {
		if ($this->db->insertIgnoreConflict($this->getTableName(), ['unit' => $unit, 'contact_key' => $contactKey, 'day' => $day, 'created_at' => $now]) === 0) {
			return null;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('contact_key', $qb->createNamedParameter($contactKey)))
			->andWhere($qb->expr()->eq('day', $qb->createNamedParameter($day)));
		return $this->findEntity($qb);
	}

	public function entry(int $id): ?Entry {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/** Empties an entry; false when that was done before: of two clicks one wins. */
	public function clear(int $id): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('sealed', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNotNull('sealed'));
		return $qb->executeStatement() === 1;
	}

	/** How many came since then, from everybody. */
	public function countSince(int $since): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('id'), 'number')->from($this->getTableName())
			->where($qb->expr()->gte('created_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)));
		$rows = $qb->executeQuery();
		$number = $rows->fetchOne();
		$rows->closeCursor();
		return is_numeric($number) ? (int)$number : 0;
	}
}
