<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Rows that an import made: whether somebody has worked with them since, and taking them back. At most a few hundred at once. */
class ImportedRecords {
	public const HELPERS = 'helpers';
	public const REQUESTS = 'requests';
	private const TABLES = [self::HELPERS => 'ing_helpers', self::REQUESTS => 'ing_requests'];
	private const SUBJECTS = [self::HELPERS => 'helper', self::REQUESTS => 'request'];
	/** What others have written about a record. */
	private const LINKS = [
		self::HELPERS => ['ing_asks' => 'helper_id'],
		self::REQUESTS => ['ing_asks' => 'request_id', 'ing_contacts' => 'request_id', 'ing_appointments' => 'request_id'],
	];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * Keeps others from changing these rows until the transaction ends, by writing what is there.
	 *
	 * @param list<int> $ids
	 */
	public function lock(string $kind, array $ids): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLES[$kind])->set('created_at', 'created_at')->where($this->among($qb, 'id', $ids))->executeStatement();
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, string> record → fingerprint of its row as it is now
	 */
	public function fingerprints(string $kind, array $ids): array {
		$qb = $this->db->getQueryBuilder();
		$rows = $qb->select('*')->from(self::TABLES[$kind])->where($this->among($qb, 'id', $ids))->executeQuery();
		$prints = [];
		while (($row = $rows->fetch()) !== false) {
			/** @var array<string, scalar|null> $row */
			$prints[(int)$row['id']] = hash('sha256', serialize(array_map(static fn (mixed $value): ?string => $value === null ? null : (string)$value, $row)));
		}
		$rows->closeCursor();
		return $prints;
	}

	/**
	 * @param list<int> $ids
	 * @return list<int> those that asks, calls or appointments point at
	 */
	public function linked(string $kind, array $ids): array {
		$linked = [];
		foreach (self::LINKS[$kind] as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$rows = $qb->selectDistinct($column)->from($table)->where($this->among($qb, $column, $ids))->executeQuery();
			while (($id = $rows->fetchOne()) !== false) {
				/** @var int|string $id */
				$linked[] = (int)$id;
			}
			$rows->closeCursor();
		}
		return array_values(array_unique($linked));
	}

	/** @param list<int> $ids with what belongs to them */
	public function delete(string $kind, array $ids): void {
		if ($ids === []) {
			return;
		}
		$consents = $this->db->getQueryBuilder();
		$consents->delete(ConsentMapper::TABLE)
			->where($consents->expr()->eq('subject', $consents->createNamedParameter(self::SUBJECTS[$kind])))
			->andWhere($this->among($consents, 'subject_id', $ids))->executeStatement();
		if ($kind === self::REQUESTS) {
			$drafts = $this->db->getQueryBuilder();
			$drafts->delete(DraftMapper::TABLE)->where($this->among($drafts, 'request_id', $ids))->executeStatement();
		}
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLES[$kind])->where($this->among($qb, 'id', $ids))->executeStatement();
	}

	/** @param list<int> $ids */
	private function among(IQueryBuilder $qb, string $column, array $ids): string {
		return $qb->expr()->in($column, $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY));
	}
}
