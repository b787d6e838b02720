<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\InsNetzGegangen\Db;

use OCP\IDBConnection;

/** @extends UnitMapper<Barrier> */
class BarrierMapper extends UnitMapper {
	public const TABLE = 'ing_barriers';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Barrier::class);
	}

	/** @return list<Barrier> newest first */
	public function list(string $unit, int $limit, ?int $beforeId): array {
		return $this->newest($unit, $limit, $beforeId);
	}
}
