<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Board;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\HelperAccepted;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Asks\AcceptedAsk;
use OCA\InsNetzGegangen\Service\Asks\AnsweredAsk;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Asks\HelperCheck;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/**
 * A helper offers to take a request from the board: like a yes to an ask nobody sent. The first offer wins.
 * A coordinator confirms it in any case, because nobody has looked at this pair yet.
 */
class Offer {
	public function __construct(
		private HelperMapper $helpers,
		private AskMapper $asks,
		private AskBook $book,
		private HelperCheck $check,
		private RequestLock $lock,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|Conflict */
	public function make(Actor $actor, int $requestId): AnsweredAsk {
		$helper = $this->helpers->find($actor->helperId ?? throw new NotFound(), $actor->unit);
		$made = null;
		$request = $this->lock->change(
			$actor->unit,
			$requestId,
			static fn (Request $request) => $request->getBoardOpen() && $request->getRequesterId() !== $actor->userId ? null : throw new NotFound(),
			function (Request $request) use ($actor, $helper, &$made): array {
				$made = null;
				$asks = $this->asks->ofRequest($request->getId());
				$running = array_values(array_filter($asks, AskBook::isRunning(...)));
				$mine = array_filter($running, static fn (Ask $ask): bool => $ask->getHelperId() === $helper->getId());
				if ($mine !== []) {
					$made = array_values($mine)[0];
					return [];
				}
				$this->refuse($request, $helper, $asks, $running !== []);
				$made = $this->store($actor, $request, $helper);
				$request->setState('accepted');
				return $this->settle($request, $made, $asks);
			},
		);
		return new AnsweredAsk($made ?? throw new NotFound(), $request);
	}

	/** @param list<Ask> $asks */
	private function refuse(Request $request, Helper $helper, array $asks, bool $taken): void {
		if (!in_array($request->getState(), Board::STATES, true)) {
			throw new Conflict($taken ? Reason::Filled : Reason::State);
		}
		$others = array_values(array_filter($asks, static fn (Ask $ask): bool => $ask->getHelperId() !== $helper->getId() || !AskBook::isOpen($ask)));
		$this->helpers->lock($helper->getId());
		$load = $this->asks->loads($request->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0;
		$reason = $this->check->beforeAsking($helper, $others, $load);
		if ($reason !== null) {
			throw new Conflict($reason);
		}
	}

	private function store(Actor $actor, Request $request, Helper $helper): Ask {
		$ask = $this->asks->insert(AcceptedAsk::of($request, $helper, $this->clock->now(), 'board'));
		$this->events->record($request->getUnit(), $actor->userId, 'offered', 'ask', $ask->getId());
		return $ask;
	}

	/**
	 * @param list<Ask> $asks the others
	 * @return list<Event>
	 */
	private function settle(Request $request, Ask $made, array $asks): array {
		return [...$this->book->endOpen($request, $asks, 'filled', null), new HelperAccepted($request, $made)];
	}
}
