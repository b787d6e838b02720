<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;

/**
 * A second helper beside the confirmed one, so that the first cases of somebody new can be done together. The desk has
 * talked with them, as with a yes on the phone; everything that stands against asking somebody stands against this too.
 */
class AddCompanion {
	public function __construct(
		private RequestLock $lock,
		private RequestAccess $access,
		private HelperAccess $helperAccess,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private AskMapper $asks,
		private ConfirmAsk $confirming,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function add(Actor $actor, int $requestId, int $helperId): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, 'accompany'),
			function (Request $request) use ($actor, $helperId): array {
				$this->helpers->markAsked([$helperId], $this->clock->now());
				$helper = $this->helpers->byIds([$helperId])[$helperId] ?? null;
				if ($helper === null || !$this->helperAccess->mayAsk($actor, $helper)) {
					throw new InvalidInput('helper', 'This helper does not exist, or is not in your reach.');
				}
				$this->requireFree($request, $helper);
				return [$this->confirming->release($request, $this->store($request, $helper, $actor->userId), $actor->userId)];
			},
		);
	}

	/** @throws Conflict */
	private function requireFree(Request $request, Helper $helper): void {
		$asks = $this->asks->ofRequest($request->getId());
		if (count(array_filter($asks, AskBook::isRunning(...))) !== 1) {
			throw new Conflict(Reason::AlreadyConfirmed);
		}
		$isOwn = $helper->getUserId() !== null && $helper->getUserId() === $request->getRequesterId();
		$reason = $isOwn ? Reason::Never : $this->check->beforeAsking($helper, $asks, $this->asks->loads($helper->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0);
		if ($reason !== null) {
			throw new Conflict($reason);
		}
	}

	private function store(Request $request, Helper $helper, string $actor): Ask {
		$ask = AcceptedAsk::of($request, $helper, $this->clock->now(), 'phone');
		$ask->setCompanion(true);
		$ask->setAskedBy($actor);
		$ask = $this->asks->insert($ask);
		$this->events->record($ask->getUnit(), $actor, 'accepted', 'ask', $ask->getId(), 'phone');
		return $ask;
	}
}
