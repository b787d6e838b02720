<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Asks\AskBook;

/** Who may see and make the appointments of a request: the confirmed helper, the requester, the desk of the district. */
class AppointmentAccess {
	public function __construct(
		private RequestAccess $requests,
	) {
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @throws NotFound
	 */
	public function requireRead(Actor $actor, Request $request, array $asks): void {
		if (!$this->isHelper($actor, $asks) && $this->requests->relations($actor, $request) === []) {
			throw new NotFound();
		}
	}

	/**
	 * The requester chooses and cancels; to propose is up to the helper and the desk.
	 *
	 * @param list<Ask> $asks of the request
	 * @throws NotFound
	 */
	public function requirePropose(Actor $actor, Request $request, array $asks): void {
		if (!$this->isHelper($actor, $asks) && !$this->requests->isDesk($actor, $request)) {
			throw new NotFound();
		}
	}

	/** @param list<Ask> $asks of the request */
	private function isHelper(Actor $actor, array $asks): bool {
		$mine = array_filter($asks, static fn (Ask $ask): bool => $ask->getHelperId() === $actor->helperId && $ask->getConfirmedAt() !== null && AskBook::isRunning($ask));
		return $actor->helperId !== null && $mine !== [];
	}
}
