<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\HelperAccepted;
use OCA\InsNetzGegangen\Event\HelperDeclined;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** Yes or no of an asked helper: by button, by mail, or told to the desk by phone. The first yes wins. */
class AnswerAsk {
	public const REASONS = ['not_this', 'not_now', 'never_topic'];

	public function __construct(
		private AskMapper $asks,
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private RequestAccess $access,
		private RequestLock $lock,
		private AskBook $book,
		private HelperCheck $check,
		private ConfirmAsk $confirming,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|Conflict */
	public function accept(Actor $actor, int $askId): AnsweredAsk {
		return $this->answer($this->own($actor, $askId), true, null, 'self', $actor->userId);
	}

	/**
	 * @param string|null $why one of REASONS
	 * @throws NotFound|Conflict
	 */
	public function decline(Actor $actor, int $askId, ?string $why): AnsweredAsk {
		return $this->answer($this->own($actor, $askId), false, $why, 'self', $actor->userId);
	}

	/**
	 * The desk notes what a helper said on the phone.
	 *
	 * @throws NotFound|Conflict
	 */
	public function byPhone(Actor $actor, int $askId, bool $yes): AnsweredAsk {
		$ask = $this->asks->find($askId, $actor->unit);
		$this->access->requireDesk($actor, $this->requests->find($ask->getRequestId(), $actor->unit));
		return $this->answer($ask, $yes, null, 'phone', $actor->userId);
	}

	/**
	 * By the link of a mail: whoever calls this has checked the token.
	 *
	 * @param string|null $why one of REASONS, with a no
	 * @throws NotFound|Conflict
	 */
	public function byMail(int $askId, bool $yes, ?string $why = null): AnsweredAsk {
		$ask = $this->asks->find($askId);
		$helper = $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? throw new NotFound();
		return $this->answer($ask, $yes, $why, 'mail', $helper->getUserId());
	}

	private function own(Actor $actor, int $askId): Ask {
		$ask = $this->asks->find($askId, $actor->unit);
		return $actor->helperId !== null && $ask->getHelperId() === $actor->helperId ? $ask : throw new NotFound();
	}

	private function answer(Ask $known, bool $yes, ?string $why, string $by, ?string $actor): AnsweredAsk {
		$late = null;
		$answered = null;
		$request = $this->lock->change(
			$known->getUnit(),
			$known->getRequestId(),
			static function (): void {
			},
			function (Request $request) use ($known, $yes, $why, $by, $actor, &$late, &$answered): array {
				$asks = $this->asks->ofRequest($request->getId());
				// What silence has decided is stored even if this answer comes too late.
				$ended = $this->book->expire($request, $asks);
				$answered = array_values(array_filter($asks, static fn (Ask $ask): bool => $ask->getId() === $known->getId()))[0] ?? throw new NotFound();
				$late = $this->obstacle($request, $answered, $yes);
				if ($late !== null || $this->isSaidAlready($answered, $yes)) {
					return $ended;
				}
				return [...$ended, ...($yes ? $this->yes($request, $answered, $asks, $by, $actor) : $this->no($request, $answered, $why, $by, $actor))];
			},
		);
		if ($late !== null) {
			throw new Conflict($late);
		}
		return new AnsweredAsk($answered ?? $known, $request);
	}

	private function isSaidAlready(Ask $ask, bool $yes): bool {
		return $yes ? AskBook::isRunning($ask) : $ask->getState() === 'declined';
	}

	private function obstacle(Request $request, Ask $ask, bool $yes): ?Reason {
		if ($this->isSaidAlready($ask, $yes)) {
			return null;
		}
		// A yes can be taken back until a coordinator has confirmed it.
		if (!$yes && AskBook::isRunning($ask) && $ask->getConfirmedAt() === null) {
			return null;
		}
		return match (true) {
			$ask->getState() === 'filled' => Reason::Filled,
			$ask->getState() === 'no_answer' => Reason::Deadline,
			!AskBook::isOpen($ask), $request->getState() !== 'searching' => Reason::State,
			default => $yes ? $this->obstacleToYes($ask) : null,
		};
	}

	private function obstacleToYes(Ask $ask): ?Reason {
		// Whoever is asked about two requests at once may have given the last place to the other one.
		$this->helpers->lock($ask->getHelperId());
		$helper = $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? null;
		if ($helper === null || !$this->check->hasActiveAccount($helper)) {
			return Reason::Account;
		}
		return $this->check->hasPlace($helper, $this->asks->loads($ask->getUnit(), [$helper->getId()])[$helper->getId()] ?? 0) ? null : Reason::Capacity;
	}

	/**
	 * @param list<Ask> $asks
	 * @return list<Event>
	 */
	private function yes(Request $request, Ask $ask, array $asks, string $by, ?string $actor): array {
		$this->note($ask, 'accepted', $by, $actor);
		$others = array_values(array_filter($asks, static fn (Ask $other): bool => $other->getId() !== $ask->getId()));
		$filled = $this->book->endOpen($request, $others, 'filled', null);
		$request->setState('accepted');
		$confirmed = $request->getReleaseOnAccept() ? $this->confirming->atOnce($request, $ask) : [];
		return [...$filled, new AskEnded($request, $ask), new HelperAccepted($request, $ask), ...$confirmed];
	}

	/** @return list<Event> */
	private function no(Request $request, Ask $ask, ?string $why, string $by, ?string $actor): array {
		if (AskBook::isRunning($ask)) {
			$request->setState('searching');
		}
		$ask->setDeclineReason($why);
		$ask->setEndedAt($this->clock->now());
		$this->note($ask, 'declined', $by, $actor);
		return [new AskEnded($request, $ask), new HelperDeclined($request, $ask)];
	}

	private function note(Ask $ask, string $state, string $by, ?string $actor): void {
		$ask->setState($state);
		$ask->setAnsweredAt($this->clock->now());
		$ask->setAnsweredBy($by);
		$this->asks->update($ask);
		$this->events->record($ask->getUnit(), $actor, $state, 'ask', $ask->getId(), $by);
	}
}
