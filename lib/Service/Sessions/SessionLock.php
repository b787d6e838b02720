<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\EventDispatcher\Event;

/** The one way to change a session or its seats: lock, permission, change, store, tell. Of two who take the last seat one is second. */
class SessionLock {
	public function __construct(
		private GroupSessionMapper $sessions,
		private Transaction $transaction,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/**
	 * A new session and what is told of it, as one.
	 *
	 * @param callable(): GroupSession $build not stored yet; may run more than once
	 * @param callable(GroupSession): list<Event> $fill the session is stored again after it
	 */
	public function create(callable $build, callable $fill): GroupSession {
		[$session, $events] = $this->transaction->run(function () use ($build, $fill): array {
			$session = $this->sessions->insert($build());
			$events = $fill($session);
			return [$this->sessions->update($session), $events];
		});
		$this->announcer->announce($events);
		return $session;
	}

	/**
	 * @param callable(GroupSession): list<Event> $change asks for permission first; may run more than once; the session is stored after it
	 * @throws Refusal nothing is stored then
	 */
	public function change(string $unit, int $sessionId, callable $change): GroupSession {
		$this->sessions->find($sessionId, $unit);
		[$session, $events] = $this->transaction->run(fn (): array => $this->store($unit, $sessionId, $change));
		$this->announcer->announce($events);
		return $session;
	}

	/**
	 * As a part of something larger, in the transaction of the caller. Requests are locked before sessions.
	 *
	 * @param callable(GroupSession): list<Event> $change
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function changeInside(string $unit, int $sessionId, callable $change): array {
		return $this->store($unit, $sessionId, $change)[1];
	}

	/**
	 * @param callable(GroupSession): list<Event> $change
	 * @return array{GroupSession, list<Event>}
	 */
	private function store(string $unit, int $sessionId, callable $change): array {
		$session = $this->sessions->lock($sessionId, $unit, $this->clock->now());
		$events = $change($session);
		return [$this->sessions->update($session), $events];
	}
}
