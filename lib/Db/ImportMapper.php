<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends UnitMapper<Import> */
class ImportMapper extends UnitMapper {
	public const TABLE = 'ing_imports';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Import::class);
	}

	/**
	 * The import with this key, begun if there is none. Locks it until the transaction ends, so that a part that is
	 * sent twice at once is taken once.
	 */
	public function begin(string $unit, string $userId, string $kind, string $key, int $now): Import {
		$this->db->insertIgnoreConflict($this->getTableName(), ['unit' => $unit, 'user_id' => $userId, 'send_key' => $key, 'kind' => $kind, 'created_at' => $now, 'updated_at' => $now]);
		$lock = $this->db->getQueryBuilder();
		$lock->update($this->getTableName())->set('updated_at', $lock->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($lock->expr()->eq('user_id', $lock->createNamedParameter($userId)))
			->andWhere($lock->expr()->eq('send_key', $lock->createNamedParameter($key)))->executeStatement();
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)))
			->andWhere($qb->expr()->eq('send_key', $qb->createNamedParameter($key)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('kind', $qb->createNamedParameter($kind)));
		return $this->findEntities($qb)[0] ?? throw new NotFound();
	}

	/**
	 * @param string|null $userId only those of this account; null: all
	 * @return list<Import> not older than this, newest first
	 */
	public function since(string $unit, int $since, ?string $userId, int $limit, ?int $beforeId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->gte('created_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')->setMaxResults($limit);
		if ($userId !== null) {
			$qb->andWhere($qb->expr()->eq('user_id', $qb->createNamedParameter($userId)));
		}
		if ($beforeId !== null) {
			$qb->andWhere($qb->expr()->lt('id', $qb->createNamedParameter($beforeId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return int how many are older than this; with what they made noted down */
	public function olderThan(int $before, bool $delete): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->where($qb->expr()->lt('created_at', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		$old = $this->findEntities($qb);
		foreach ($delete ? $old : [] as $import) {
			$items = $this->db->getQueryBuilder();
			$items->delete(ImportItemMapper::TABLE)
				->where($items->expr()->eq('import_id', $items->createNamedParameter($import->getId(), IQueryBuilder::PARAM_INT)))
				->executeStatement();
			$this->delete($import);
		}
		return count($old);
	}
}
