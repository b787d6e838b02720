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
use OCA\InsNetzGegangen\Db\SessionCalls;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;

/** The one thing to do next with a request, or about a session, and how much it presses. */
class NextStep {
	/** People who were told nothing yet about a session they count on. */
	public const SESSION = 'tell_session';
	/** The most pressing first: people who were promised something, then those nobody has looked after yet. */
	private const ORDER = [
		'settle_urgency', 'confirm', 'tell_person', 'tell_helper', 'tell_appointment', self::SESSION, 'call_back', 'ask_helper', 'promised',
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
	 * @param list<SessionCalls> $calls
	 * @return list<Request|SessionCalls> the most pressing first
	 */
	public function order(array $requests, array $kinds, array $calls): array {
		$kindOf = static fn (Request|SessionCalls $one): string => $one instanceof Request ? $kinds[$one->getId()] : self::SESSION;
		$things = [...array_values($requests), ...$calls];
		usort($things, fn (Request|SessionCalls $a, Request|SessionCalls $b): int => $this->rank($a, $kindOf($a)) <=> $this->rank($b, $kindOf($b)));
		$turns = [];
		$places = [];
		foreach ($things as $index => $one) {
			$kind = $kindOf($one);
			[$class, $order] = $this->rank($one, $kind);
			$turns[$kind] = ($turns[$kind] ?? 0) + 1;
			$places[$index] = $class === 1 && in_array($kind, self::IN_TURN, true) ? [2, $turns[$kind], $order] : [$class, $order, 0];
		}
		// Equal ones keep the order they have.
		asort($places);
		return array_map(static fn (int $index): Request|SessionCalls => $things[$index], array_keys($places));
	}

	/** @return array{int, int, int} compares: near days first, then the order of the kinds, then who waits longest */
	private function rank(Request|SessionCalls $one, string $kind): array {
		$order = (int)array_search($kind, self::ORDER, true);
		if ($one instanceof SessionCalls) {
			return [$one->startsAt <= $this->clock->now() + self::NEAR ? 0 : 1, $order, $one->startsAt];
		}
		$urgent = $one->getUrgency() === 3 && $one->getUrgencyConfirmed();
		$near = $one->getNeededBy() !== null && $one->getNeededBy() <= $this->clock->day($this->clock->now() + self::NEAR);
		return [$urgent || $near ? 0 : 1, $order, $one->getId()];
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
