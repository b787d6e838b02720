<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Requests\Codewords;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** Takes asks back, whether open, answered with yes, or already an assignment; the search goes on. */
class TakeBackAsk {
	public function __construct(
		private AskMapper $asks,
		private AskBook $book,
		private RequestAccess $access,
		private RequestLock $lock,
		private Codewords $codewords,
	) {
	}

	/**
	 * A coordinator takes one ask back.
	 *
	 * @throws NotFound|Conflict
	 */
	public function reject(Actor $actor, int $askId): Request {
		$ask = $this->asks->find($askId, $actor->unit);
		return $this->lock->change(
			$actor->unit,
			$ask->getRequestId(),
			fn (Request $request) => $this->access->requireCoordinator($actor, $request),
			fn (Request $request): array => $this->takeBack($request, $this->asks->find($askId), $actor->userId),
		);
	}

	/**
	 * Ends everything a helper was asked or looks after, one request after the other, in the name of the clock.
	 * What is left when it is interrupted the next run finds.
	 */
	public function allOf(int $helperId, string $unit): void {
		foreach ($this->unended($helperId) as $ask) {
			$this->lock->change($unit, $ask->getRequestId(), static function (): void {
			}, fn (Request $request): array => $this->end($request, $ask->getId(), null));
		}
	}

	/**
	 * All of it or nothing, because the helper leaves: in the transaction of the caller, which has written before.
	 *
	 * @param string|null $actor account
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function allInside(int $helperId, string $unit, ?string $actor): array {
		$events = [];
		foreach ($this->unended($helperId) as $ask) {
			array_push($events, ...$this->lock->changeInside($unit, $ask->getRequestId(), fn (Request $request): array => $this->end($request, $ask->getId(), $actor)));
		}
		return $events;
	}

	/** @return list<Ask> always in the same order, so that two who lock several requests do not wait for each other */
	private function unended(int $helperId): array {
		$asks = array_filter($this->asks->ofHelper($helperId, [...AskMapper::OPEN, 'accepted'], PHP_INT_MAX), static fn (Ask $ask): bool => $ask->getEndedAt() === null);
		usort($asks, static fn (Ask $one, Ask $other): int => $one->getRequestId() <=> $other->getRequestId());
		return $asks;
	}

	/** @return list<Event> */
	private function end(Request $request, int $askId, ?string $actor): array {
		$ask = $this->asks->find($askId);
		if (!AskBook::isOpen($ask) && !AskBook::isRunning($ask)) {
			return [];
		}
		// What is reported as done stays done.
		return $request->getState() === 'done' ? $this->book->finish($request, [$ask], $actor) : $this->takeBack($request, $ask, $actor);
	}

	/**
	 * For a locked request.
	 *
	 * @param string $as what taking back a yes is called in the history: `withdrawn`, or `returned` by the helper
	 * @return list<Event>
	 * @throws Conflict when there is nothing to take back
	 */
	public function takeBack(Request $request, Ask $ask, ?string $actor, string $as = 'withdrawn'): array {
		if (AskBook::isOpen($ask)) {
			return $this->book->endOpen($request, [$ask], 'withdrawn', $actor);
		}
		if (!AskBook::isRunning($ask)) {
			throw new Conflict(Reason::State);
		}
		if ($this->goesOnWithoutThem($request, $ask)) {
			return $this->book->takeBackAccepted($request, [$ask], $actor, $as);
		}
		$request->setState('searching');
		$request->setToldAt(null);
		$request->setReviewDate(null);
		$this->codewords->renew($request, [$ask]);
		return $this->book->takeBackAccepted($request, [$ask], $actor, $as);
	}

	/** Where two helped together, the other one stays and knows the person already. */
	private function goesOnWithoutThem(Request $request, Ask $leaving): bool {
		$staying = array_values(array_filter(Team::of($this->asks->ofRequest($request->getId())), static fn (Ask $ask): bool => $ask->getId() !== $leaving->getId()))[0] ?? null;
		if ($staying === null) {
			return false;
		}
		$staying->setCompanion(false);
		$this->asks->update($staying);
		return true;
	}
}
