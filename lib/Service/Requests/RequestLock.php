<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\EventDispatcher\Event;

/** The one way to change a request or its asks: permission, lock, permission again, change, store, tell. */
class RequestLock {
	public function __construct(
		private RequestMapper $requests,
		private Transaction $transaction,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/**
	 * @param callable(Request): void $permit refuses who may not; asked before and after locking
	 * @param callable(Request): list<Event> $change may run more than once; the request is stored after it
	 * @throws Refusal nothing is stored then
	 */
	public function change(string $unit, int $requestId, callable $permit, callable $change): Request {
		$permit($this->requests->find($requestId, $unit));
		[$request, $events] = $this->transaction->run(fn (): array => $this->store($unit, $requestId, $permit, $change));
		$this->announcer->announce($events);
		return $request;
	}

	/**
	 * As a part of something larger, in the transaction of the caller.
	 *
	 * @param callable(Request): list<Event> $change
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function changeInside(string $unit, int $requestId, callable $change): array {
		return $this->store($unit, $requestId, static function (): void {
		}, $change)[1];
	}

	/**
	 * @param callable(Request): void $permit
	 * @param callable(Request): list<Event> $change
	 * @return array{Request, list<Event>}
	 */
	private function store(string $unit, int $requestId, callable $permit, callable $change): array {
		$request = $this->requests->lock($requestId, $unit, $this->clock->now());
		$permit($request);
		$events = $change($request);
		return [$this->requests->update($request), $events];
	}
}
