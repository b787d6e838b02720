<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Document> */
class DocumentMapper extends QBMapper {
	public const TABLE = 'ing_documents';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Document::class);
	}

	/** @return array<string, Document> key → what readers get */
	public function live(string $unit, string $kind): array {
		return $this->flagged($unit, $kind, 'live');
	}

	/** @return array<string, Document> key → newest version */
	public function heads(string $unit, string $kind): array {
		return $this->flagged($unit, $kind, 'head');
	}

	/** @return list<Document> newest first */
	public function versions(string $unit, string $kind, string $key, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE);
		$this->where($qb, $unit, $kind, $key);
		return $this->findEntities($qb->orderBy('version', 'DESC')->setMaxResults($limit));
	}

	public function version(string $unit, string $kind, string $key, int $version): ?Document {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE);
		$this->where($qb, $unit, $kind, $key);
		$qb->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($version, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($qb)[0] ?? null;
	}

	/**
	 * Adds a version behind the newest one; call it in a transaction.
	 *
	 * @return bool false when somebody else was quicker: then the transaction must be taken back
	 */
	public function append(Document $document): bool {
		$based = $document->getVersion() - 1;
		if ($based > 0 && $this->unflag($document, 'head', $based) !== 1) {
			return false;
		}
		try {
			$document = $this->insert($document);
		} catch (Exception $failure) {
			if ($failure->getReason() === Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				return false;
			}
			throw $failure;
		}
		if ($document->getAct() !== 'draft') {
			$this->unflag($document, 'live', null);
		}
		return true;
	}

	/**
	 * @param int|null $version of this version only; null: of all but the given one
	 * @return int how many had the flag
	 */
	private function unflag(Document $document, string $flag, ?int $version): int {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->set($flag, $qb->createNamedParameter(false, IQueryBuilder::PARAM_BOOL));
		$this->where($qb, $document->getUnit(), $document->getKind(), $document->getDocKey());
		$qb->andWhere($qb->expr()->eq($flag, $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)));
		$which = $qb->createNamedParameter($version ?? $document->getVersion(), IQueryBuilder::PARAM_INT);
		$qb->andWhere($version === null ? $qb->expr()->neq('version', $which) : $qb->expr()->eq('version', $which));
		return $qb->executeStatement();
	}

	/** @return array<string, Document> */
	private function flagged(string $unit, string $kind, string $flag): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->eq($flag, $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)));
		$byKey = [];
		foreach ($this->findEntities($qb) as $document) {
			$byKey[$document->getDocKey()] = $document;
		}
		return $byKey;
	}

	private function where(IQueryBuilder $qb, string $unit, string $kind, string $key): void {
		$qb->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->eq('doc_key', $qb->createNamedParameter($key)));
	}
}
