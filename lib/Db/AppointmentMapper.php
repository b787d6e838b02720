<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @extends QBMapper<Appointment> */
class AppointmentMapper extends QBMapper {
	public const TABLE = 'ing_appointments';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Appointment::class);
	}

	/** @throws NotFound */
	public function find(int $id, string $unit): Appointment {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('unit', $qb->createNamedParameter($unit)));
		try {
			return $this->findEntity($qb);
		} catch (DoesNotExistException) {
			throw new NotFound();
		}
	}

	/** @return list<Appointment> oldest first */
	public function ofRequest(int $requestId): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)));
		return $this->findEntities($qb);
	}

	/**
	 * What is agreed in the requests an account asked for, in the assignments of a helper, and where the helper comes along.
	 *
	 * @return list<Appointment> oldest first
	 */
	public function agreedOf(string $unit, string $userId, ?int $helperId, int $since): array {
		$own = $this->db->getQueryBuilder();
		$qb = $this->select();
		$own->select('id')->from(RequestMapper::TABLE)->where($own->expr()->eq('requester_id', $qb->createNamedParameter($userId)));
		$asks = $this->db->getQueryBuilder();
		$asks->select('id')->from(AskMapper::TABLE)
			->where($asks->expr()->eq('helper_id', $qb->createNamedParameter($helperId ?? 0, IQueryBuilder::PARAM_INT)))
			->andWhere($asks->expr()->isNull('ended_at'));
		$along = $this->db->getQueryBuilder();
		$along->select('request_id')->from(AskMapper::TABLE)
			->where($along->expr()->eq('helper_id', $qb->createNamedParameter($helperId ?? 0, IQueryBuilder::PARAM_INT)))
			->andWhere($along->expr()->eq('companion', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($along->expr()->isNotNull('confirmed_at'))
			->andWhere($along->expr()->isNull('ended_at'));
		$qb->where($qb->expr()->eq('unit', $qb->createNamedParameter($unit)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter('agreed')))
			->andWhere($qb->expr()->gte('starts_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->in('request_id', $qb->createFunction($own->getSQL())),
				$qb->expr()->in('ask_id', $qb->createFunction($asks->getSQL())),
				$qb->expr()->in('request_id', $qb->createFunction($along->getSQL())),
			));
		return $this->findEntities($qb);
	}

	/** @return list<Appointment> agreed, between these moments, and nobody was reminded */
	public function toRemindOf(int $from, int $to, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('state', $qb->createNamedParameter('agreed')))
			->andWhere($qb->expr()->gte('starts_at', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('starts_at', $qb->createNamedParameter($to, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('reminded_at'))
			->setMaxResults($limit);
		return $this->findEntities($qb);
	}

	/** @return bool false when another run was quicker */
	public function claimReminder(int $id, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->set('reminded_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->isNull('reminded_at'));
		return $qb->executeStatement() === 1;
	}

	public function deleteOfRequest(int $requestId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('request_id', $qb->createNamedParameter($requestId, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from(self::TABLE)->orderBy('id');
	}
}
