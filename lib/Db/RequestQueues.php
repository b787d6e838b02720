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
	/** Queues that hold one state, whole. */
	public const ONE_STATE = ['new' => 'new', 'callback' => 'callback', 'searching' => 'searching', 'confirm' => 'accepted'];
	/** Clear what is needed, or to be searched for, and nobody was asked yet. A part of the desk's own day, no list of its own. */
	public const UNASKED = 'unasked';

	public function __construct(
		IDBConnection $db,
		private Lifecycle $lifecycle,
		private Clock $clock,
		private Settings $settings,
		private FollowUpConditions $followUp,
		private UnattendedCondition $unattended,
	) {
		parent::__construct($db, RequestMapper::TABLE, Request::class);
	}

	/** @return list<Request> */
	public function list(string $queue, QueueScope $scope, int $limit, ?int $afterId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from($this->getTableName(), 'r')->orderBy('id')->setMaxResults($limit);
		$this->restrict($qb, $queue, $scope);
		if ($afterId !== null) {
			$qb->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($afterId, IQueryBuilder::PARAM_INT)));
		}
		return $this->findEntities($qb);
	}

	/** Only what the scope shows of this queue. The table is `r`. */
	public function restrict(IQueryBuilder $qb, string $queue, QueueScope $scope): void {
		$qb->where($qb->expr()->eq('unit', $qb->createNamedParameter($scope->unit)));
		$this->scope($qb, $scope);
		match ($queue) {
			'new', 'callback', 'searching', 'confirm' => $this->states($qb, [self::ONE_STATE[$queue]]),
			'unanswered' => $this->unanswered($qb),
			self::UNASKED => $this->states($qb, ['clarified', 'searching'])
				->andWhere($qb->expr()->eq('rounds', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->eq('board_open', $qb->createNamedParameter(false, IQueryBuilder::PARAM_BOOL)))
				// A training needs a date, not a helper. There are few, and an index of their own has them.
				->andWhere($qb->expr()->notIn('id', $qb->createFunction($this->trainings($qb, $scope)))),
			'followup' => $this->states($qb, $this->lifecycle->openStates())->andWhere($this->followUp->any($qb)),
			'stale' => $this->states($qb, $this->lifecycle->openStates())->andWhere($this->stopped($qb)),
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
			if ($scope->attended !== []) {
				$qb->andWhere($this->unattended->of($qb, $scope->attended, (string)$scope->takenDownBy, $this->stopped($qb)));
			}
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

	private function trainings(IQueryBuilder $qb, QueueScope $scope): string {
		$trainings = $this->db->getQueryBuilder();
		$trainings->select('id')->from($this->getTableName())
			->where($trainings->expr()->eq('unit', $qb->createNamedParameter($scope->unit)))
			->andWhere($trainings->expr()->isNotNull('wishes'));
		return $trainings->getSQL();
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
	private function stopped(IQueryBuilder $qb): ICompositeExpression {
		$since = $this->clock->now() - $this->settings->int('staleDays') * Clock::DAY;
		return $qb->expr()->andX(
			$qb->expr()->lte('updated_at', $qb->createNamedParameter($since, IQueryBuilder::PARAM_INT)),
			$this->notWaiting($qb),
			$this->notInTandem($qb),
		);
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
