<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Requests\DeskText;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** Asks one to three helpers at once: all of them, or none. */
class AskRound {
	public const MOST_OPEN = 3;
	/** Who may be in line for the rounds after this one. */
	public const LONGEST_LINE = 9;

	public function __construct(
		private RequestLock $lock,
		private RequestAccess $access,
		private HelperAccess $helperAccess,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private AskMapper $asks,
		private AskBook $book,
		private AskedThisWeek $week,
		private HelperNames $names,
		private AskHours $hours,
		private BeginRound $begin,
		private DeskText $deskText,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<int> $helperIds
	 * @param int $deadline unix seconds
	 * @param string|null $text short text of the desk; null leaves the one that is there
	 * @param list<int>|null $reserve who is to be asked next if nobody of these says yes; null leaves the line as it is
	 * @param bool $anyway whoever asks takes it on themselves to ask somebody who was asked often enough this week
	 * @throws Refusal
	 */
	public function ask(Actor $actor, int $requestId, array $helperIds, int $deadline, #[\SensitiveParameter] ?string $text, ?array $reserve, bool $anyway): Request {
		return $this->locked($actor, $requestId, fn (Request $request): array => $this->askAll($actor, $request, $helperIds, $deadline, $text, 'helpers', $anyway, false, $reserve));
	}

	/**
	 * One pair of a plan: the helper gets no more open asks than there are free places, because all of them may be answered with yes.
	 *
	 * @param int $deadline unix seconds
	 * @throws Refusal
	 */
	public function askPlanned(Actor $actor, int $requestId, int $helperId, int $deadline): Request {
		return $this->locked($actor, $requestId, fn (Request $request): array => $this->askAll($actor, $request, [$helperId], $deadline, null, 'helper', false, true, null));
	}

	/**
	 * @param callable(Request): list<Event> $ask
	 * @throws Refusal
	 */
	private function locked(Actor $actor, int $requestId, callable $ask): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireAction($actor, $request, 'ask'),
			$ask,
		);
	}

	/**
	 * @param list<int> $helperIds
	 * @param string $field of the body that named the helpers
	 * @param bool $anyway also those who were asked often enough this week
	 * @param bool $openTakePlaces whether asks without answer count like people looked after
	 * @param list<int>|null $reserve
	 * @return list<Event>
	 */
	private function askAll(Actor $actor, Request $request, array $helperIds, int $deadline, #[\SensitiveParameter] ?string $text, string $field, bool $anyway, bool $openTakePlaces, ?array $reserve): array {
		// Locks the helpers too: two coordinators cannot both take somebody's last place.
		$this->helpers->markAsked($helperIds, $this->clock->now());
		$asks = $this->asks->ofRequest($request->getId());
		$events = $this->book->expire($request, $asks);
		$helpers = $this->inReach($actor, $helperIds, $field);
		$loads = $this->asks->loads($actor->unit, $helperIds);
		$open = $openTakePlaces ? $this->asks->openOf($actor->unit, $helperIds, $this->clock->now()) : [];
		foreach ($helpers as $helper) {
			$isOwn = $helper->getUserId() !== null && $helper->getUserId() === $request->getRequesterId();
			$reason = $isOwn ? Reason::Never : $this->check->beforeAsking($helper, $asks, ($loads[$helper->getId()] ?? 0) + ($open[$helper->getId()] ?? 0));
			if ($reason !== null) {
				throw new Conflict($reason);
			}
		}
		if (!$anyway) {
			$this->requireSpared($actor, $helpers);
		}
		$morning = $this->hours->later();
		if ($morning !== null && $deadline <= $morning) {
			throw new InvalidInput('deadline', 'The helpers hear of it in the morning only. Please give them time after that.');
		}
		if (count(array_filter($asks, AskBook::isOpen(...))) + count($helpers) > self::MOST_OPEN) {
			throw new InvalidInput($field, 'At most %s helpers can be asked at the same time. Please wait for an answer, or take an ask back.', [self::MOST_OPEN]);
		}
		if ($text !== null) {
			$this->deskText->keep($request, $text);
		}
		if ($reserve !== null) {
			$this->inReach($actor, $reserve, 'reserve');
			$request->setReserve(array_values(array_diff($reserve, $helperIds)));
		}
		return [...$events, ...$this->begin->with($request, $helpers, $deadline, $actor->userId, $actor->userId)];
	}

	/**
	 * Under the lock: two coordinators cannot both ask somebody for the last time of a week.
	 *
	 * @param list<Helper> $helpers
	 * @throws Conflict
	 */
	private function requireSpared(Actor $actor, array $helpers): void {
		$counts = $this->week->counts($actor->unit);
		$often = array_values(array_filter($helpers, fn (Helper $helper): bool => $this->week->isEnough($counts, $helper->getId())));
		if ($often !== []) {
			throw new Conflict(Reason::Often, implode(', ', array_map($this->names->of(...), $often)));
		}
	}

	/**
	 * @param list<int> $helperIds
	 * @return list<Helper>
	 * @throws InvalidInput when one is not there, or not in reach: the answer is the same
	 */
	private function inReach(Actor $actor, array $helperIds, string $field): array {
		$found = $this->helpers->byIds($helperIds);
		$helpers = [];
		foreach ($helperIds as $helperId) {
			$helper = $found[$helperId] ?? null;
			if ($helper === null || !$this->helperAccess->mayAsk($actor, $helper)) {
				throw new InvalidInput($field, 'This helper does not exist, or is not in your reach.');
			}
			$helpers[] = $helper;
		}
		return $helpers;
	}
}
