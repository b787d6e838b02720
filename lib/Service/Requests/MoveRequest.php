<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\EventDispatcher\Event;

/** The desk moves a request on, or settles how urgent it is. */
class MoveRequest {
	public function __construct(
		private RequestLock $lock,
		private RequestAccess $access,
		private Lifecycle $lifecycle,
		private AskMapper $asks,
		private AskBook $book,
		private EventLog $events,
	) {
	}

	/**
	 * @param string|null $until YYYY-MM-DD, with `waiting`
	 * @throws Refusal
	 */
	public function move(Actor $actor, int $requestId, string $to, ?string $until): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireMove($actor, $request, $to),
			fn (Request $request): array => $this->apply($actor, $request, $to, $until),
		);
	}

	/** @throws Refusal */
	public function setUrgency(Actor $actor, int $requestId, int $urgency): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, 'log_call'),
			function (Request $request) use ($actor, $urgency): array {
				if ($urgency === 2 && $request->getNeededBy() === null) {
					throw new InvalidInput('urgency', 'Please note first by which day help is needed.');
				}
				$request->setUrgency($urgency);
				$request->setUrgencyConfirmed(true);
				$this->events->record($request->getUnit(), $actor->userId, 'urgency', 'request', $request->getId(), (string)$urgency);
				return [];
			},
		);
	}

	/** @return list<Event> */
	private function apply(Actor $actor, Request $request, string $to, ?string $until): array {
		if ($request->getThirdParty() && $this->lifecycle->doesMoveNeedConsent($to)) {
			throw new InvalidInput('to', 'Somebody else spoke for this person. Please ask the person first and note the consent.');
		}
		$request->setState($to);
		$request->setWaitingUntil($until);
		$this->events->record($request->getUnit(), $actor->userId, 'moved', 'request', $request->getId(), $to);
		// Who is asked for something that rests would answer in vain.
		return $to === 'searching' ? [] : $this->book->endOpen($request, $this->asks->ofRequest($request->getId()), 'withdrawn', $actor->userId);
	}
}
