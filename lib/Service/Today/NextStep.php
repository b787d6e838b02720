<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Today;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\FollowUpConditions;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Clock;

/** The one thing to do next with a request, and how much it presses. */
class NextStep {
	/** The most pressing first: people who were promised something, then those nobody has looked after yet. */
	private const ORDER = [
		'settle_urgency', 'confirm', 'tell_person', 'tell_helper', 'call_back', 'ask_helper', 'promised',
		'check_contact', 'ask_again', 'ask', 'finish', 'review', 'look',
	];
	/** A day that is so near goes before everything else. */
	private const NEAR = 3 * Clock::DAY;

	public function __construct(
		private FollowUpConditions $followUp,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @return string one of ORDER
	 */
	public function of(Request $request, array $asks): string {
		$state = $request->getState();
		if ($state === 'new' && $request->getUrgency() === 3 && !$request->getUrgencyConfirmed()) {
			return 'settle_urgency';
		}
		return match (true) {
			$state === 'accepted' => 'confirm',
			$state === 'done' && ($request->getReviewDate() ?? '') <= $this->clock->today() => 'finish',
			default => $this->followUp->reasons($request, $asks)[0] ?? $this->search($request, $asks),
		};
	}

	/** @return array{int, int, int} compares: near days first, then the order of the kinds, then who waits longest */
	public function rank(Request $request, string $kind): array {
		$urgent = $request->getUrgency() === 3 && $request->getUrgencyConfirmed();
		$near = $request->getNeededBy() !== null && $request->getNeededBy() <= $this->clock->day($this->clock->now() + self::NEAR);
		return [$urgent || $near ? 0 : 1, (int)array_search($kind, self::ORDER, true), $request->getId()];
	}

	/** @param list<Ask> $asks */
	private function search(Request $request, array $asks): string {
		return match ($request->getState()) {
			'new', 'clarified' => 'ask',
			'searching' => $request->getRounds() > 0 ? ($this->isSomebodyAsked($asks) ? 'look' : 'ask_again') : 'ask',
			default => 'look',
		};
	}

	/** @param list<Ask> $asks */
	private function isSomebodyAsked(array $asks): bool {
		$now = $this->clock->now();
		return array_filter($asks, static fn (Ask $ask): bool => in_array($ask->getState(), ['proposed', 'asked'], true) && $ask->getDeadline() >= $now) !== [];
	}
}
