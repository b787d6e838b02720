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

/** @extends QBMapper<Consent> */
class ConsentMapper extends QBMapper {
	public const TABLE = 'ing_consents';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Consent::class);
	}

	/**
	 * @param string $subject `request`, `helper` or `seat`
	 * @param string $kind `contact` (name, contact data, concern) or `needs`
	 * @param string $version of the wording
	 * @param string $givenBy `self`, `phone`, `paper`, `third_person`
	 * @param string|null $recordedBy account that read the wording out
	 */
	public function record(string $unit, string $subject, int $subjectId, string $kind, string $version, string $givenBy, ?string $recordedBy, int $at): void {
		$consent = new Consent();
		$consent->setUnit($unit);
		$consent->setSubject($subject);
		$consent->setSubjectId($subjectId);
		$consent->setKind($kind);
		$consent->setVersion($version);
		$consent->setGivenBy($givenBy);
		$consent->setRecordedBy($recordedBy);
		$consent->setGivenAt($at);
		$this->insert($consent);
	}

	/** @return list<Consent> oldest first */
	public function ofSubject(string $subject, int $subjectId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())
			->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))
			->andWhere($qb->expr()->eq('subject_id', $qb->createNamedParameter($subjectId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		return $this->findEntities($qb);
	}

	/** The person takes everything back that they agreed to and that still held. */
	public function withdraw(string $subject, int $subjectId, int $at): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->getTableName())
			->set('withdrawn_at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))
			->andWhere($qb->expr()->eq('subject_id', $qb->createNamedParameter($subjectId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('withdrawn_at'));
		$qb->executeStatement();
	}

	public function deleteOfSubject(string $subject, int $subjectId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($this->getTableName())
			->where($qb->expr()->eq('subject', $qb->createNamedParameter($subject)))
			->andWhere($qb->expr()->eq('subject_id', $qb->createNamedParameter($subjectId, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}
}
