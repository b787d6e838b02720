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
	 * Ends everything a helper was asked or looks after, because the helper leaves.
	 *
	 * @param string|null $actor account
	 */
	public function allOf(int $helperId, string $unit, ?string $actor): void {
		foreach ($this->asks->ofHelper($helperId, [...AskMapper::OPEN, 'accepted'], PHP_INT_MAX) as $ask) {
			if ($ask->getEndedAt() === null) {
				$this->lock->change($unit, $ask->getRequestId(), static function (): void {
				}, function (Request $request) use ($ask, $actor): array {
					$now = $this->asks->find($ask->getId());
					if (!AskBook::isOpen($now) && !AskBook::isRunning($now)) {
						return [];
					}
					// What is reported as done stays done.
					return $request->getState() === 'done' ? $this->book->finish($request, [$now], $actor) : $this->takeBack($request, $now, $actor);
				});
			}
		}
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
