<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Rules\SessionRules;
use OCA\InsNetzGegangen\Service\Clock;

/** Every question of permission on a session for several people is answered here. */
class SessionAccess {
	/** From so many seconds before it begins, people are at the door and can be ticked off. */
	private const NEAR = 3600;

	public function __construct(
		private SessionRules $rules,
		private Clock $clock,
	) {
	}

	/** @return list<string> `coordinator`, `intake` of the district, `desk` of any, `member`: how this person stands to this session */
	public function relations(Actor $actor, GroupSession $session): array {
		if ($session->getUnit() !== $actor->unit) {
			return [];
		}
		$relations = array_filter(['coordinator', 'intake'], static fn (string $role): bool => $actor->reaches($role, $session->getDistrict()));
		// Whoever takes a call may sign the caller up, wherever the session is.
		return [...array_values($relations), ...($this->isAnyDesk($actor) ? ['desk'] : []), 'member'];
	}

	public function isDesk(Actor $actor, GroupSession $session): bool {
		return array_intersect($this->relations($actor, $session), ['coordinator', 'intake']) !== [];
	}

	/** @return string `coming`, `near` (people are arriving), `begun`, `cancelled` */
	public function phase(GroupSession $session): string {
		if ($session->getState() === 'cancelled') {
			return 'cancelled';
		}
		$left = $session->getStartsAt() - $this->clock->now();
		return $left <= 0 ? 'begun' : ($left <= self::NEAR ? 'near' : 'coming');
	}

	/** Whether somebody can still come or sign off. */
	public function isToCome(GroupSession $session): bool {
		return in_array($this->phase($session), ['coming', 'near'], true);
	}

	/** @throws NotFound */
	public function requireAnyDesk(Actor $actor): void {
		if (!$this->isAnyDesk($actor)) {
			throw new NotFound();
		}
	}

	/**
	 * A seat is looked after by the desk of the session, and by who entered the person.
	 *
	 * @throws NotFound
	 */
	public function requireSeat(Actor $actor, GroupSession $session, Seat $seat): void {
		$entered = $this->isAnyDesk($actor) && $seat->getEnteredBy() === $actor->userId;
		if ($session->getUnit() !== $actor->unit || (!$entered && !$this->isDesk($actor, $session))) {
			throw new NotFound();
		}
	}

	/** @throws NotFound when the person may never make one here */
	public function requireMake(Actor $actor, string $district): void {
		if (!$actor->reaches('coordinator', $district)) {
			throw new NotFound();
		}
	}

	/**
	 * @param Seat|null $own of who acts
	 * @throws NotFound when the person may never do it
	 * @throws Conflict when not now
	 */
	public function requireAction(Actor $actor, GroupSession $session, string $action, ?Seat $own = null): void {
		if (array_intersect($this->relations($actor, $session), $this->rules->who($action)) === []) {
			throw new NotFound();
		}
		if (!$this->rules->isPossible($action, $this->phase($session), $own?->getState() ?? 'none')) {
			throw new Conflict(Reason::State);
		}
	}

	/** @return list<string> what the interface may offer this person now */
	public function actions(Actor $actor, GroupSession $session, ?Seat $own): array {
		return $this->rules->actions($this->phase($session), $this->relations($actor, $session), $own?->getState() ?? 'none');
	}

	private function isAnyDesk(Actor $actor): bool {
		return $actor->is('coordinator') || $actor->is('intake');
	}
}
