<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Matching;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Service\Asks\AskRound;
use OCP\IL10N;

/** Asks the helpers of a plan: each pair by itself, so that one that has become impossible stops no other. */
class ApplyPlan {
	public function __construct(
		private AskRound $round,
		private IL10N $l10n,
	) {
	}

	/** @throws NotFound */
	public function requireCoordinator(Actor $actor): void {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
	}

	/**
	 * @param list<array{request: int, helper: int}> $pairs
	 * @param int $deadline unix seconds
	 * @return list<array{request: int, ok: true}|array{request: int, reason: string, message: string}>
	 */
	public function apply(Actor $actor, array $pairs, int $deadline): array {
		$results = [];
		foreach ($pairs as $pair) {
			try {
				$this->round->askPlanned($actor, $pair['request'], $pair['helper'], $deadline);
				$results[] = ['request' => $pair['request'], 'ok' => true];
			} catch (Refusal $refusal) {
				$results[] = [
					'request' => $pair['request'],
					'reason' => $this->reason($refusal)->value,
					'message' => $refusal->data($this->l10n)['message'],
				];
			}
		}
		return $results;
	}

	/** What is gone or out of reach since the plan was made is a change like any other; the message says which. */
	private function reason(Refusal $refusal): Reason {
		return $refusal instanceof Conflict ? $refusal->reason : Reason::State;
	}
}
