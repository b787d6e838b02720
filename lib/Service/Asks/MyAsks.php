<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\View\AskView;

/** What a helper is asked, and what became of it lately. */
class MyAsks {
	/** How long an answered ask stays in the list, so that late clicks find a friendly sentence. */
	private const KEPT = 30 * Clock::DAY;

	public function __construct(
		private AskMapper $asks,
		private RequestMapper $requests,
		private AskView $view,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `MyAsk` of the HTTP interface, oldest first
	 * @throws NotFound for people who are no helpers
	 */
	public function list(Actor $actor, int $limit, ?int $afterId): array {
		$asks = $this->asks->ofHelperSince($actor->helperId ?? throw new NotFound(), $this->clock->now() - self::KEPT, $limit, $afterId);
		$requests = $this->requests->byIds(array_map(static fn (Ask $ask): int => $ask->getRequestId(), $asks));
		$mine = [];
		foreach ($asks as $ask) {
			// A yes that has run its course is neither a question nor a task any more.
			$over = $ask->getState() === 'accepted' && $ask->getEndedAt() !== null;
			if (!$over && isset($requests[$ask->getRequestId()])) {
				$mine[] = $this->view->forHelper($ask, $requests[$ask->getRequestId()]);
			}
		}
		return $mine;
	}
}
