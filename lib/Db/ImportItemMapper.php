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

/** @extends QBMapper<ImportItem> */
class ImportItemMapper extends QBMapper {
	public const TABLE = 'ing_import_items';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, ImportItem::class);
	}

	public function note(int $importId, int $line, int $recordId, string $fingerprint): void {
		$item = new ImportItem();
		$item->setImportId($importId);
		$item->setLine($line);
		$item->setRecordId($recordId);
		$item->setFingerprint($fingerprint);
		$this->insert($item);
	}

	/** @return list<ImportItem> in the order they were made */
	public function ofImport(int $importId, int $limit, int $afterId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('import_id', $qb->createNamedParameter($importId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)))
			->orderBy('id')->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/**
	 * @param list<int> $lines
	 * @return array<int, int> line → record it has become
	 */
	public function ofLines(int $importId, array $lines): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('import_id', $qb->createNamedParameter($importId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('line', $qb->createNamedParameter($lines, IQueryBuilder::PARAM_INT_ARRAY)));
		$records = [];
		foreach ($this->findEntities($qb) as $item) {
			$records[$item->getLine()] = $item->getRecordId();
		}
		return $records;
	}

	/**
	 * @param list<int> $importIds
	 * @return array<int, int> import → records it made that are not taken back
	 */
	public function counts(array $importIds): array {
		if ($importIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('import_id')->selectAlias($qb->func()->count('id'), 'number')->from($this->getTableName())
			->where($qb->expr()->in('import_id', $qb->createNamedParameter($importIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->groupBy('import_id');
		$rows = $qb->executeQuery();
		$counts = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array{import_id: int|string, number: int|string} $row */
			$counts[(int)$row['import_id']] = (int)$row['number'];
		}
		$rows->closeCursor();
		return $counts;
	}

	/** @param list<int> $ids */
	public function forget(array $ids): void {
		if ($ids === []) {
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))->executeStatement();
	}
}
