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
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;

/** The one thing to do next with a request, and how much it presses. */
class NextStep {
	/** The most pressing first: people who were promised something, then those nobody has looked after yet. */
	private const ORDER = [
		'settle_urgency', 'confirm', 'tell_person', 'tell_helper', 'tell_appointment', 'call_back', 'ask_helper', 'promised',
		'check_contact', 'ask_again', 'ask', 'finish', 'review', 'look',
	];
	/** From here on nobody was promised anything yet: these take turns, so that many of one kind hold up no other. */
	private const IN_TURN = ['ask_again', 'ask', 'finish', 'review', 'look'];
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
			$state === 'done' && ($request->getReviewDate() ?? '') <= $this->clock->today() => $this->isTandem($asks) ? 'review' : 'finish',
			default => $this->followUp->reasons($request, $asks)[0] ?? $this->search($request, $asks),
		};
	}

	/**
	 * @param array<int, Request> $requests by id
	 * @param array<int, string> $kinds of each
	 * @return list<int> ids, the most pressing first
	 */
	public function order(array $requests, array $kinds): array {
		$ids = array_keys($requests);
		usort($ids, fn (int $a, int $b): int => $this->rank($requests[$a], $kinds[$a]) <=> $this->rank($requests[$b], $kinds[$b]));
		$turns = [];
		$places = [];
		foreach ($ids as $id) {
			[$class, $order] = $this->rank($requests[$id], $kinds[$id]);
			$isInTurn = $class === 1 && in_array($kinds[$id], self::IN_TURN, true);
			$turns[$kinds[$id]] = ($turns[$kinds[$id]] ?? 0) + 1;
			$places[$id] = $isInTurn ? [2, $turns[$kinds[$id]], $order] : [$class, $order, 0];
		}
		usort($ids, static fn (int $a, int $b): int => [...$places[$a], $a] <=> [...$places[$b], $b]);
		return $ids;
	}

	/** @return array{int, int, int} compares: near days first, then the order of the kinds, then who waits longest */
	private function rank(Request $request, string $kind): array {
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

	/**
	 * The help goes on with the same helper: there is nothing to close, only to ask how it is going.
	 *
	 * @param list<Ask> $asks
	 */
	private function isTandem(array $asks): bool {
		return array_filter($asks, static fn (Ask $ask): bool => AskBook::isRunning($ask) && $ask->getReport() === 'goes_on') !== [];
	}

	/** @param list<Ask> $asks */
	private function isSomebodyAsked(array $asks): bool {
		$now = $this->clock->now();
		return array_filter($asks, static fn (Ask $ask): bool => in_array($ask->getState(), ['proposed', 'asked'], true) && $ask->getDeadline() >= $now) !== [];
	}
}
