<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;

/** Takes a helper out: what they were asked and what they look after goes back to the desk, then the record goes. */
class HelperRemoval {
	public function __construct(
		private HelperMapper $helpers,
		private AskMapper $asks,
		private RequestMapper $requests,
		private ConsentMapper $consents,
		private Transaction $transaction,
		private EventLog $events,
		private IEventDispatcher $dispatcher,
		private Clock $clock,
	) {
	}

	/**
	 * @param string|null $actor account; null for the clock, or when the account itself goes
	 * @param string $action `left`, `removed` or `deleted`
	 */
	public function remove(Helper $helper, ?string $actor, string $action): void {
		$ended = $this->transaction->run(function () use ($helper, $actor, $action): array {
			$this->helpers->delete($helper);
			$this->consents->deleteOfSubject('helper', $helper->getId());
			$this->events->record($helper->getUnit(), $actor, $action, 'helper', $helper->getId());
			$ended = [];
			foreach ($this->asks->ofHelper($helper->getId(), [...AskMapper::OPEN, 'accepted'], PHP_INT_MAX) as $ask) {
				$ended[] = $this->giveBack($ask, $actor);
			}
			return array_filter($ended);
		});
		foreach ($ended as $event) {
			$this->dispatcher->dispatchTyped($event);
		}
	}

	/** @return Event|null null when there was nothing left to end */
	private function giveBack(Ask $found, ?string $actor): ?Event {
		$now = $this->clock->now();
		$request = $this->requests->lock($found->getRequestId(), $found->getUnit(), $now);
		$ask = $this->asks->find($found->getId());
		$isOpen = in_array($ask->getState(), AskMapper::OPEN, true);
		if ($ask->getEndedAt() !== null || (!$isOpen && $ask->getState() !== 'accepted')) {
			return null;
		}
		$ask->setEndedAt($now);
		// What is already reported as done stays counted as helped; everything else is looked for again.
		if ($isOpen || in_array($request->getState(), ['accepted', 'arranged'], true)) {
			$ask->setState('withdrawn');
			if (!$isOpen) {
				$request->setState('searching');
				$request->setToldAt(null);
				$this->requests->update($request);
			}
			$this->events->record($ask->getUnit(), $actor, $isOpen ? 'ask_withdrawn' : 'returned', 'request', $request->getId(), $request->getState());
		}
		$this->asks->update($ask);
		return $ask->getConfirmedAt() === null ? new AskEnded($request, $ask) : new AssignmentEnded($request, $ask);
	}
}
