<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * The work queues as conditions. Oldest first; ids grow with time, so the id is the cursor.
 *
 * @extends QBMapper<Request>
 */
class RequestQueues extends QBMapper {
	public const DESK = ['new', 'callback', 'searching', 'unanswered', 'confirm', 'followup', 'stale', 'bodies', 'all'];
	public const MINE = 'mine';
	/** Clear what is needed, or to be searched for, and nobody was asked yet. A part of the desk's own day, no list of its own. */
	public const UNASKED = 'unasked';

	public function __construct(
		IDBConnection $db,
		private Lifecycle $lifecycle,
		private Clock $clock,
		private Settings $settings,
		private FollowUpConditions $followUp,
	) {
		parent::__construct($db, RequestMapper::TABLE, Request::class);
	}

	/** @return list<Request> */
	public function list(string $queue, QueueScope $scope, int $limit, ?int $afterId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->orderBy('id')->setMaxResults($limit);
		$this->restrict($qb, $queue, $scope);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** @return list<Request> the most urgent first, then the oldest */
	public function pressing(string $queue, QueueScope $scope, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName())->orderBy('urgency', 'DESC')->addOrderBy('id')->setMaxResults($limit);
		$this->restrict($qb, $queue, $scope);
		return $this->findEntities($qb);
	}

	public function count(string $queue, QueueScope $scope): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('id'), 'number')->from($this->getTableName());
		$this->restrict($qb, $queue, $scope);
		$rows = $qb->executeQuery();
		$number = $rows->fetchOne();
		$rows->closeCursor();
		return is_numeric($number) ? (int)$number : 0;
	}

	private function restrict(IQueryBuilder $qb, string $queue, QueueScope $scope): void {
		$qb->where($qb->expr()->eq('unit', $qb->createNamedParameter($scope->unit)));
		$this->scope($qb, $scope);
		match ($queue) {
			'new', 'callback', 'searching' => $this->states($qb, [$queue]),
			'confirm' => $this->states($qb, ['accepted']),
			'unanswered' => $this->unanswered($qb),
			self::UNASKED => $this->states($qb, ['clarified', 'searching'])
				->andWhere($qb->expr()->eq('rounds', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->eq('board_open', $qb->createNamedParameter(false, IQueryBuilder::PARAM_BOOL)))
				// A training needs a date, not a helper.
				->andWhere($qb->expr()->isNull('wishes')),
			'followup' => $this->states($qb, $this->lifecycle->openStates())->andWhere($this->followUp->any($qb)),
			'stale' => $this->stale($qb),
			'bodies' => $this->states($qb, $this->lifecycle->openStates())->andWhere($qb->expr()->isNotNull('wishes')),
			'all' => $this->states($qb, $this->lifecycle->openStates()),
			default => null,
		};
	}

	private function scope(IQueryBuilder $qb, QueueScope $scope): void {
		if ($scope->requester !== null) {
			$qb->andWhere($qb->expr()->eq('requester_id', $qb->createNamedParameter($scope->requester)));
			return;
		}
		if ($scope->districts === null) {
			return;
		}
		$seen = [];
		if ($scope->districts !== []) {
			$seen[] = $qb->expr()->in('district', $qb->createNamedParameter($scope->districts, IQueryBuilder::PARAM_STR_ARRAY));
		}
		if ($scope->takenDownBy !== null) {
			$seen[] = $qb->expr()->eq('intake_by', $qb->createNamedParameter($scope->takenDownBy));
		}
		$qb->andWhere($seen === [] ? $qb->expr()->eq('id', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)) : $qb->expr()->orX(...$seen));
	}

	/** @param list<string> $states */
	private function states(IQueryBuilder $qb, array $states): IQueryBuilder {
		return $qb->andWhere($qb->expr()->in('state', $qb->createNamedParameter($states, IQueryBuilder::PARAM_STR_ARRAY)));
	}

	/** Searching, asked at least once, and nobody can still answer. */
	private function unanswered(IQueryBuilder $qb): void {
		$open = $this->db->getQueryBuilder();
		$open->select('request_id')->from(AskMapper::TABLE)
			->where($open->expr()->in('state', $qb->createNamedParameter(AskMapper::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($open->expr()->gte('deadline', $qb->createNamedParameter($this->clock->now(), IQueryBuilder::PARAM_INT)));
		$this->states($qb, ['searching'])
			->andWhere($qb->expr()->gt('rounds', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->notIn('id', $qb->createFunction($open->getSQL())));
	}

	/** Nothing happened for days, unless it waits until a day on purpose, or goes on until one. */
	private function stale(IQueryBuilder $qb): void {
		$since = $this->clock->now() - $this->settings->int('staleDays') * Clock::DAY;
		$this->states($qb, $this->lifecycle->openStates())
			->andWhere($qb->expr()->lte('updated_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)))
			->andWhere($this->notWaiting($qb))
			->andWhere($this->notInTandem($qb));
	}

	/** A help that goes on has a day on which somebody asks. */
	private function notInTandem(IQueryBuilder $qb): ICompositeExpression {
		return $qb->expr()->orX(
			$qb->expr()->neq('state', $qb->createNamedParameter('done')),
			$qb->expr()->isNull('review_date'),
			$qb->expr()->lte('review_date', $qb->createNamedParameter($this->clock->today())),
		);
	}

	private function notWaiting(IQueryBuilder $qb): ICompositeExpression {
		return $qb->expr()->orX(
			$qb->expr()->isNull('waiting_until'),
			$qb->expr()->lte('waiting_until', $qb->createNamedParameter($this->clock->today())),
		);
	}
}
