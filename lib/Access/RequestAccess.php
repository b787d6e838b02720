<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Rules\Lifecycle;

/** Every question of permission on a request is answered here, before anything else is done. */
class RequestAccess {
	public function __construct(
		private Lifecycle $lifecycle,
	) {
	}

	/** @return list<string> `coordinator`, `intake`, `requester`: how this person stands to this request */
	public function relations(Actor $actor, Request $request): array {
		if ($request->getUnit() !== $actor->unit) {
			return [];
		}
		$relations = [];
		if ($actor->reaches('coordinator', $request->getDistrict())) {
			$relations[] = 'coordinator';
		}
		// Whoever takes a call may finish it, wherever the caller lives.
		$tookDown = $request->getIntakeBy() === $actor->userId && ($actor->is('intake') || $actor->is('coordinator'));
		if ($actor->reaches('intake', $request->getDistrict()) || $tookDown) {
			$relations[] = 'intake';
		}
		if ($request->getRequesterId() === $actor->userId) {
			$relations[] = 'requester';
		}
		return $relations;
	}

	public function isDesk(Actor $actor, Request $request): bool {
		return array_intersect($this->relations($actor, $request), ['coordinator', 'intake']) !== [];
	}

	/** @throws NotFound */
	public function requireRead(Actor $actor, Request $request): void {
		if ($this->relations($actor, $request) === []) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireDesk(Actor $actor, Request $request): void {
		if (!$this->isDesk($actor, $request)) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireCoordinator(Actor $actor, Request $request): void {
		if (!in_array('coordinator', $this->relations($actor, $request), true)) {
			throw new NotFound();
		}
	}

	/** @throws NotFound when the person may never do it; @throws Conflict when not in this state */
	public function requireAction(Actor $actor, Request $request, string $action): void {
		if (array_intersect($this->relations($actor, $request), $this->lifecycle->who($action)) === []) {
			throw new NotFound();
		}
		if (!$this->lifecycle->isPossible($action, $request->getState(), !$request->getThirdParty())) {
			throw new Conflict(Reason::State);
		}
	}

	/** @throws NotFound|Conflict */
	public function requireMove(Actor $actor, Request $request, string $to): void {
		if (array_intersect($this->relations($actor, $request), $this->lifecycle->whoMoves($to)) === []) {
			throw new NotFound();
		}
		if (!$this->lifecycle->isMovePossible($request->getState(), $to)) {
			throw new Conflict(Reason::State);
		}
	}

	/** @return list<string> what the interface may offer this person now */
	public function actions(Actor $actor, Request $request): array {
		return $this->lifecycle->actions($request->getState(), $this->relations($actor, $request), !$request->getThirdParty());
	}
}
