<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Rounds;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RoundsOver;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Asks\AskedThisWeek;
use OCA\InsNetzGegangen\Service\Asks\AskHours;
use OCA\InsNetzGegangen\Service\Asks\BeginRound;
use OCA\InsNetzGegangen\Service\Asks\HelperCheck;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCA\InsNetzGegangen\Service\Settings;
use OCP\EventDispatcher\Event;

/**
 * After silence the next ones are asked: those a person has put in line, each checked again now.
 * Only where the setting wants it, only by day, and nobody more often in a week than allowed.
 * Run twice or late it does no harm: a round with open asks is not over.
 */
class NextRounds {
	public function __construct(
		private RoundsOver $over,
		private RequestLock $lock,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private AskBook $book,
		private BeginRound $begin,
		private AskHours $hours,
		private AskedThisWeek $week,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	/** @return int how many rounds have begun */
	public function run(int $limit): int {
		if (!$this->settings->bool('autoNextRound') || !$this->hours->isDaytime($this->clock->now())) {
			return 0;
		}
		$begun = 0;
		foreach ($this->over->withReserve($this->clock->now(), $limit) as $id => $unit) {
			$rounds = null;
			$request = $this->lock->change($unit, $id, static function (): void {
			}, function (Request $request) use (&$rounds): array {
				$rounds = $request->getRounds();
				return $this->next($request);
			});
			$begun += $request->getRounds() > $rounds ? 1 : 0;
		}
		return $begun;
	}

	/** @return list<Event> */
	private function next(Request $request): array {
		$asks = $this->asks->ofRequest($request->getId());
		$ended = $this->book->expire($request, $asks);
		if ($request->getState() !== 'searching' || array_filter($asks, AskBook::isOpen(...)) !== []) {
			return $ended;
		}
		$line = $request->getReserve() ?? [];
		$this->helpers->lockAll($line);
		$next = $this->choose($request, $line, $asks);
		$chosen = array_map(static fn (Helper $helper): int => $helper->getId(), $next);
		$request->setReserve(array_values(array_diff($line, $chosen)));
		if ($next === []) {
			// Nobody in line can be asked any more: from now on it is the desk's turn.
			$request->setReserve(null);
			return $ended;
		}
		$this->helpers->markAsked($chosen, $this->clock->now());
		$askedBy = $asks === [] ? null : $asks[count($asks) - 1]->getAskedBy();
		return [...$ended, ...$this->begin->with($request, $next, $this->hours->byDay($this->clock->now() + $this->settings->int('askDeadlineHours') * 3600), $askedBy, null)];
	}

	/**
	 * @param list<int> $line helpers
	 * @param list<Ask> $asks of the request
	 * @return list<Helper> at most as many as the setting says
	 */
	private function choose(Request $request, array $line, array $asks): array {
		$helpers = $this->helpers->byIds($line);
		$loads = $this->asks->loads($request->getUnit(), $line);
		$asked = $this->week->counts($request->getUnit());
		$chosen = [];
		foreach ($line as $id) {
			$helper = $helpers[$id] ?? null;
			$isOwn = $helper?->getUserId() !== null && $helper->getUserId() === $request->getRequesterId();
			if ($helper !== null && !$isOwn
				&& !$this->week->isEnough($asked, $id)
				&& $this->check->beforeAsking($helper, $asks, $loads[$id] ?? 0) === null) {
				$chosen[] = $helper;
			}
			if (count($chosen) === $this->settings->int('roundSize')) {
				break;
			}
		}
		return $chosen;
	}
}
