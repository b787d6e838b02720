<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCA\InsNetzGegangen\Service\Clock;
use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * Why a request stands on the follow-up list: the same rules once as SQL, to find the requests,
 * and once over records, to say which of them hold. A test keeps both alike.
 */
class FollowUpConditions {
	/** After so long without a talk the desk asks the helper, who was reminded half a day before. */
	private const CONTACT_WITHIN = 60 * 3600;

	public function __construct(
		private Clock $clock,
	) {
	}

	/** Any of the reasons; for open requests. */
	public function any(IQueryBuilder $qb): ICompositeExpression {
		$x = $qb->expr();
		// Every use has a parameter of its own: not every driver takes one name twice.
		$today = fn () => $qb->createNamedParameter($this->clock->today());
		return $x->orX(
			$x->andX($x->eq('state', $qb->createNamedParameter('arranged')), $x->isNull('told_at')),
			$x->isNotNull('call_about'),
			$x->andX($x->eq('state', $qb->createNamedParameter('callback')), $this->isDue($qb)),
			$x->andX($x->eq('follow_up', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)), $this->isDue($qb)),
			$x->andX($x->eq('state', $qb->createNamedParameter('waiting')), $x->lte('waiting_until', $today())),
			$x->lte('review_date', $today()),
			$x->in('id', $qb->createFunction($this->helpersToCall($qb))),
			$x->andX($x->eq('state', $qb->createNamedParameter('arranged')), $x->in('id', $qb->createFunction($this->helpersToTell($qb)))),
			$x->andX($x->eq('state', $qb->createNamedParameter('arranged')), $x->in('id', $qb->createFunction($this->withoutTalk($qb)))),
		);
	}

	/**
	 * @param list<Ask> $asks of this request
	 * @return list<string> reasons that hold now, the most pressing first
	 */
	public function reasons(Request $request, array $asks): array {
		$now = $this->clock->now();
		$today = $this->clock->today();
		$state = $request->getState();
		if (in_array($state, ['closed', 'withdrawn'], true)) {
			return [];
		}
		$due = $request->getNextCallAt() === null || $request->getNextCallAt() <= $now;
		$until = $state === 'waiting' ? $request->getWaitingUntil() : null;
		$review = $request->getReviewDate();
		$holds = [
			'tell_person' => $state === 'arranged' && $request->getToldAt() === null,
			'tell_helper' => $state === 'arranged' && array_filter($asks, self::isToBeTold(...)) !== [],
			'tell_appointment' => $request->getCallAbout() === 'appointment',
			'call_back' => $state === 'callback' && $due,
			'ask_helper' => array_filter($asks, static fn (Ask $ask): bool => $ask->getNeedsCall() && in_array($ask->getState(), AskMapper::OPEN, true) && $ask->getDeadline() >= $now) !== [],
			'check_contact' => $state === 'arranged' && array_filter($asks, $this->isWithoutTalk(...)) !== [],
			'promised' => $request->getFollowUp() && $due,
			'review' => ($until !== null && $until <= $today) || ($review !== null && $review <= $today),
		];
		return array_keys(array_filter($holds));
	}

	private static function isToBeTold(Ask $ask): bool {
		return $ask->getNeedsCall() && $ask->getState() === 'accepted' && $ask->getEndedAt() === null && $ask->getConfirmedAt() !== null;
	}

	private function isWithoutTalk(Ask $ask): bool {
		if ($ask->getState() !== 'accepted' || $ask->getEndedAt() !== null || $ask->getConfirmedAt() === null) {
			return false;
		}
		$before = $this->clock->now() - self::CONTACT_WITHIN;
		$tried = $ask->getContactedAt();
		return $tried === null ? $ask->getConfirmedAt() < $before : $ask->getContactResult() === 'not_reached' && $tried < $before;
	}

	private function isDue(IQueryBuilder $qb): ICompositeExpression {
		return $qb->expr()->orX(
			$qb->expr()->isNull('next_call_at'),
			$qb->expr()->lte('next_call_at', $qb->createNamedParameter($this->clock->now(), IQueryBuilder::PARAM_INT)),
		);
	}

	private function helpersToCall(IQueryBuilder $qb): string {
		$asks = $qb->getConnection()->getQueryBuilder();
		$asks->select('request_id')->from(AskMapper::TABLE)
			->where($asks->expr()->eq('needs_call', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($asks->expr()->in('state', $qb->createNamedParameter(AskMapper::OPEN, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($asks->expr()->gte('deadline', $qb->createNamedParameter($this->clock->now(), IQueryBuilder::PARAM_INT)));
		return $asks->getSQL();
	}

	private function helpersToTell(IQueryBuilder $qb): string {
		$asks = $qb->getConnection()->getQueryBuilder();
		$asks->select('request_id')->from(AskMapper::TABLE)
			->where($asks->expr()->eq('needs_call', $qb->createNamedParameter(true, IQueryBuilder::PARAM_BOOL)))
			->andWhere($asks->expr()->eq('state', $qb->createNamedParameter('accepted')))
			->andWhere($asks->expr()->isNull('ended_at'))
			->andWhere($asks->expr()->isNotNull('confirmed_at'));
		return $asks->getSQL();
	}

	private function withoutTalk(IQueryBuilder $qb): string {
		$asks = $qb->getConnection()->getQueryBuilder();
		$x = $asks->expr();
		$before = fn () => $qb->createNamedParameter($this->clock->now() - self::CONTACT_WITHIN, IQueryBuilder::PARAM_INT);
		$asks->select('request_id')->from(AskMapper::TABLE)
			->where($x->eq('state', $qb->createNamedParameter('accepted')))
			->andWhere($x->isNull('ended_at'))
			->andWhere($x->orX(
				$x->andX($x->isNull('contacted_at'), $x->lt('confirmed_at', $before())),
				$x->andX($x->eq('contact_result', $qb->createNamedParameter('not_reached')), $x->lt('contacted_at', $before())),
			));
		return $asks->getSQL();
	}
}
