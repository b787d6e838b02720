<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Service\Rounds\Escalation;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * What is left for the state level where districts look after themselves: all other places, what came to a stop in
 * those districts, and what this account itself took down or asked a helper for. The table of requests is `r`.
 */
class UnattendedCondition {
	/**
	 * @param list<string> $attended districts that look after themselves
	 * @param string $account who looks
	 * @param ICompositeExpression $stopped nothing has happened for days
	 */
	public function of(IQueryBuilder $qb, array $attended, string $account, ICompositeExpression $stopped): ICompositeExpression {
		$x = $qb->expr();
		return $x->orX(
			$x->isNull('r.district'),
			$x->notIn('r.district', $qb->createNamedParameter($attended, IQueryBuilder::PARAM_STR_ARRAY)),
			$x->eq('r.intake_by', $qb->createNamedParameter($account)),
			$stopped,
			$x->in('r.id', $qb->createFunction($this->askedBy($qb, $account))),
			$x->in('r.id', $qb->createFunction($this->passedUp($qb))),
		);
	}

	private function askedBy(IQueryBuilder $qb, string $account): string {
		$asks = $qb->getConnection()->getQueryBuilder();
		$asks->select('request_id')->from(AskMapper::TABLE)
			->where($asks->expr()->eq('request_id', 'r.id'))
			->andWhere($asks->expr()->eq('asked_by', $qb->createNamedParameter($account)));
		return $asks->getSQL();
	}

	/** The state level was told that a search does not get on. */
	private function passedUp(IQueryBuilder $qb): string {
		$events = $qb->getConnection()->getQueryBuilder();
		$events->select('record_id')->from('ing_events')
			->where($events->expr()->eq('record', $qb->createNamedParameter('request')))
			->andWhere($events->expr()->eq('record_id', 'r.id'))
			->andWhere($events->expr()->eq('action', $qb->createNamedParameter(Escalation::WIDE)));
		return $events->getSQL();
	}
}
