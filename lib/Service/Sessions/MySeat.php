<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;

/** A member comes to a session, or does not. */
class MySeat {
	public function __construct(
		private SeatMapper $seats,
		private SeatBook $book,
		private SessionAccess $access,
		private SessionLock $lock,
	) {
	}

	/** @throws NotFound|Conflict */
	public function take(Actor $actor, int $sessionId): GroupSession {
		return $this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor): array {
			$own = $this->own($actor, $session);
			$this->access->requireAction($actor, $session, 'sign_up', $own);
			if ($own === null) {
				$own = $this->book->fresh($session, null);
				$own->setUserId($actor->userId);
				$own = $this->book->keep($own);
			}
			return [$this->book->take($session, $own, $actor->userId)];
		});
	}

	/** @throws NotFound|Conflict */
	public function leave(Actor $actor, int $sessionId): GroupSession {
		return $this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor): array {
			$own = $this->own($actor, $session);
			$this->access->requireAction($actor, $session, 'leave', $own);
			return $own === null ? [] : $this->book->leave($session, $own, $actor->userId);
		});
	}

	private function own(Actor $actor, GroupSession $session): ?Seat {
		return array_values(array_filter($this->seats->ofSession($session->getId()), static fn (Seat $seat): bool => $seat->getUserId() === $actor->userId))[0] ?? null;
	}
}
