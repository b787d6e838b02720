<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\IDBConnection;

/** @extends QBMapper<ColumnMap> */
class ColumnMapMapper extends QBMapper {
	public const TABLE = 'ing_import_maps';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, ColumnMap::class);
	}

	public function of(string $unit, string $kind, string $signature): ?ColumnMap {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->eq('signature', $qb->createNamedParameter($signature)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/** The row of a table, made if there is none. */
	public function row(string $unit, string $kind, string $signature, int $now): ?ColumnMap {
		$this->db->insertIgnoreConflict($this->getTableName(), ['unit' => $unit, 'kind' => $kind, 'signature' => $signature, 'updated_at' => $now]);
		return $this->of($unit, $kind, $signature);
	}
}
