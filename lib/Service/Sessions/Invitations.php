<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Rules\Lifecycle;

/** Invites the people of open requests to a session, as a plan proposes it. */
class Invitations {
	public function __construct(
		private RequestMapper $requests,
		private RequestAccess $access,
		private SeatBook $book,
		private Lifecycle $lifecycle,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return list<Request> those that are still open; who never agreed to be helped is not invited
	 * @throws InvalidInput for requests this coordinator does not look after
	 */
	public function check(Actor $actor, array $ids): array {
		$found = $this->requests->byIds($ids);
		foreach ($ids as $id) {
			if (!isset($found[$id]) || !in_array('coordinator', $this->access->relations($actor, $found[$id]), true)) {
				throw new InvalidInput('requests', 'One of these requests is not there.');
			}
		}
		return array_values(array_filter($found, fn (Request $request): bool => $this->lifecycle->isOpen($request->getState()) && !$request->getThirdParty()));
	}

	/**
	 * For a session that is locked and new.
	 *
	 * @param list<Request> $requests
	 * @return list<SeatChanged>
	 */
	public function send(Actor $actor, GroupSession $session, array $requests): array {
		$accounts = [];
		$told = [];
		foreach ($requests as $request) {
			$account = $request->getRequesterId();
			// Somebody with two requests comes once.
			if ($account !== null && isset($accounts[$account])) {
				continue;
			}
			$seat = $this->book->fresh($session, $actor->userId);
			$seat->setRequestId($request->getId());
			$seat->setUserId($account);
			$accounts[$account ?? ''] = $account !== null;
			$told[] = $this->book->invite($session, $this->book->keep($seat), $actor->userId);
		}
		return $told;
	}
}
