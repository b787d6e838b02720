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
use OCA\InsNetzGegangen\Event\RequestClosed;
use OCA\InsNetzGegangen\Event\RequestWithdrawn;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Sessions\SeatsOfRequest;
use OCP\EventDispatcher\Event;

/** Closes a request with an outcome, withdraws it, or takes it up again. */
class EndRequest {
	public function __construct(
		private RequestLock $lock,
		private RequestAccess $access,
		private AskMapper $asks,
		private AskBook $book,
		private CallLog $calls,
		private ConsentRecord $consents,
		private Codewords $codewords,
		private SeatsOfRequest $seats,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * A coordinator closes; the requester withdraws, or intake for a caller. The helper loses the contact data at once.
	 *
	 * @throws NotFound|Conflict
	 */
	public function close(Actor $actor, int $requestId, string $outcome, #[\SensitiveParameter] ?string $note): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, $this->actionOf($actor, $request)),
			fn (Request $request): array => $this->end($actor, $request, $outcome, $note),
		);
	}

	/**
	 * Searches again; what was promised or arranged is taken back.
	 *
	 * @throws NotFound|Conflict
	 */
	public function reopen(Actor $actor, int $requestId): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, 'reopen'),
			function (Request $request) use ($actor): array {
				if ($request->getAnonymisedAt() !== null) {
					throw new Conflict(Reason::State);
				}
				$request->setState('searching');
				$request->setOutcome(null);
				$request->setClosedAt(null);
				$request->setToldAt(null);
				$request->setReviewDate(null);
				$this->events->record($request->getUnit(), $actor->userId, 'reopened', 'request', $request->getId());
				$asks = $this->asks->ofRequest($request->getId());
				$this->codewords->renew($request, $asks);
				return $this->book->takeBackAccepted($request, $asks, $actor->userId);
			},
		);
	}

	private function actionOf(Actor $actor, Request $request): string {
		return in_array('coordinator', $this->access->relations($actor, $request), true) ? 'close' : 'withdraw';
	}

	/** @return list<Event> */
	private function end(Actor $actor, Request $request, string $outcome, #[\SensitiveParameter] ?string $note): array {
		$closing = $this->actionOf($actor, $request) === 'close';
		$request->setState($closing ? 'closed' : 'withdrawn');
		$request->setOutcome($outcome);
		$request->setClosedAt($this->clock->now());
		$request->setWaitingUntil(null);
		$request->setReviewDate(null);
		$request->setNextCallAt(null);
		$request->setFollowUp(false);
		$request->setBoardOpen(false);
		$request->setReserve(null);
		$request->setCallAbout(null);
		if ($note !== null) {
			$this->calls->note($request, $actor->userId, $closing ? 'closed' : 'withdrawn', $note);
		}
		if (!$closing) {
			$this->consents->withdraw($request);
		}
		$this->events->record($request->getUnit(), $actor->userId, $closing ? 'closed' : 'withdrawn', 'request', $request->getId(), $outcome);
		$ended = $this->book->finish($request, $this->asks->ofRequest($request->getId()), $actor->userId);
		return [...$ended, $closing ? new RequestClosed($request) : new RequestWithdrawn($request), ...$this->seats->end($request, !$closing)];
	}
}
