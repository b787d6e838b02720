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
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\HelperConfirmed;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;

/** Makes the yes of a helper the assignment: from now on the helper may read how to reach the person. */
class ConfirmAsk {
	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private RequestAccess $access,
		private RequestLock $lock,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function confirm(Actor $actor, int $requestId, int $askId): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireCoordinator($actor, $request),
			fn (Request $request): array => [$this->release($request, $this->confirmable($request, $askId), $actor->userId)],
		);
	}

	/**
	 * The person wished it so: a yes releases at once, if nothing stands against it.
	 *
	 * @return list<HelperConfirmed>
	 */
	public function atOnce(Request $request, Ask $ask): array {
		return $this->check->beforeRelease($this->helper($ask)) === null ? [$this->release($request, $ask, null)] : [];
	}

	private function confirmable(Request $request, int $askId): Ask {
		if (in_array($request->getState(), ['arranged', 'done'], true)) {
			throw new Conflict(Reason::AlreadyConfirmed);
		}
		$ask = array_values(array_filter($this->asks->ofRequest($request->getId()), static fn (Ask $ask): bool => $ask->getId() === $askId))[0]
			?? throw new InvalidInput('ask', 'This ask does not belong to the request.');
		if ($request->getState() !== 'accepted' || !AskBook::isRunning($ask)) {
			throw new Conflict(Reason::State);
		}
		$reason = $this->check->beforeRelease($this->helper($ask));
		return $reason === null ? $ask : throw new Conflict($reason);
	}

	/** For a locked request whose helper may be told who it is. */
	public function release(Request $request, Ask $ask, ?string $actor): HelperConfirmed {
		$ask->setConfirmedAt($this->clock->now());
		$ask->setConfirmedBy($actor);
		// Without account nobody reads the task: the desk has to call.
		$ask->setNeedsCall($this->helper($ask)->getUserId() === null);
		$this->asks->update($ask);
		$request->setState('arranged');
		$request->setToldAt(null);
		$this->events->record($ask->getUnit(), $actor, 'confirmed', 'ask', $ask->getId(), $actor === null ? 'release_on_accept' : null);
		return new HelperConfirmed($request, $ask);
	}

	private function helper(Ask $ask): Helper {
		return $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? throw new Conflict(Reason::Account);
	}
}
