<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** The desk signs people up who have no account, says yes or no for them, and has told them. */
class SeatDesk {
	private const MOST = 300;

	public function __construct(
		private GroupSessionMapper $sessions,
		private SeatMapper $seats,
		private SeatBook $book,
		private SeatPerson $persons,
		private SessionAccess $access,
		private SessionLock $lock,
		private RequestMapper $requests,
		private RequestAccess $requestAccess,
		private Lifecycle $lifecycle,
		private ConsentMapper $consents,
		private Region $region,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Somebody on the telephone.
	 *
	 * @param array{name: string, phone: string|null, email: string|null} $person
	 * @param string $by how the person agreed
	 * @throws NotFound|Conflict|InvalidInput
	 */
	public function enterPerson(Actor $actor, int $sessionId, #[\SensitiveParameter] array $person, string $by): Seat {
		return $this->enter($actor, $sessionId, function (GroupSession $session) use ($actor, $person, $by): Seat {
			$seat = $this->book->keep($this->book->fresh($session, $actor->userId));
			$this->persons->put($seat, $person);
			$this->consents->record($session->getUnit(), 'seat', $seat->getId(), 'contact', $this->region->consent()['version'], $by, $actor->userId, $this->clock->now());
			return $seat;
		});
	}

	/** The person of a request. @throws NotFound|Conflict|InvalidInput */
	public function enterRequest(Actor $actor, int $sessionId, int $requestId): Seat {
		$request = $this->requests->byIds([$requestId])[$requestId] ?? null;
		if ($request === null || !$this->requestAccess->isDesk($actor, $request) || !$this->lifecycle->isOpen($request->getState()) || $request->getThirdParty()) {
			throw new InvalidInput('request', 'This request is not there, or not open.');
		}
		return $this->enter($actor, $sessionId, function (GroupSession $session, array $seats) use ($actor, $request): Seat {
			/** @var list<Seat> $seats */
			$known = array_values(array_filter($seats, static fn (Seat $seat): bool => $seat->getRequestId() === $request->getId()
				|| ($seat->getUserId() !== null && $seat->getUserId() === $request->getRequesterId())))[0] ?? null;
			if ($known !== null && in_array($known->getState(), SeatBook::COUNTING, true)) {
				throw new Conflict(Reason::State);
			}
			if ($known !== null) {
				return $known;
			}
			$seat = $this->book->fresh($session, $actor->userId);
			$seat->setRequestId($request->getId());
			$seat->setUserId($request->getRequesterId());
			return $this->book->keep($seat);
		});
	}

	/** Somebody who was invited says yes on the telephone. @throws NotFound|Conflict */
	public function accept(Actor $actor, int $seatId): Seat {
		return $this->onSeat($actor, $seatId, function (GroupSession $session, Seat $seat) use ($actor): array {
			if (!$this->access->isToCome($session) || in_array($seat->getState(), SeatBook::COUNTING, true)) {
				throw new Conflict(Reason::State);
			}
			return [$this->book->take($session, $seat, $actor->userId)];
		});
	}

	/** The person does not come. @throws NotFound|Conflict */
	public function signOff(Actor $actor, int $seatId): Seat {
		return $this->onSeat($actor, $seatId, function (GroupSession $session, Seat $seat) use ($actor): array {
			if (!$this->access->isToCome($session) || $seat->getState() === 'left') {
				throw new Conflict(Reason::State);
			}
			return $this->book->leave($session, $seat, $actor->userId);
		});
	}

	/** The person was called and knows. @throws NotFound */
	public function told(Actor $actor, int $seatId): Seat {
		return $this->onSeat($actor, $seatId, function (GroupSession $session, Seat $seat) use ($actor): array {
			if ($seat->getCallAbout() !== null) {
				$this->events->record($session->getUnit(), $actor->userId, 'seat_told', 'seat', $seat->getId(), $seat->getCallAbout());
				$seat->setCallAbout(null);
				$this->seats->update($seat);
			}
			return [];
		});
	}

	/**
	 * @return array{name: string|null, phone: string|null, email: string|null} an access event
	 * @throws NotFound
	 */
	public function contact(Actor $actor, int $seatId): array {
		$seat = $this->seats->find($seatId, $actor->unit);
		$this->access->requireSeat($actor, $this->sessions->find($seat->getSessionId(), $actor->unit), $seat);
		$request = $seat->getRequestId() === null ? null : $this->requests->byIds([$seat->getRequestId()])[$seat->getRequestId()] ?? null;
		$this->events->accessOnce($actor->unit, $actor->userId, $request === null ? 'seat' : 'request', $request === null ? $seatId : $request->getId());
		return $this->persons->contact($seat, $request);
	}

	/** @param callable(GroupSession, list<Seat>): Seat $make */
	private function enter(Actor $actor, int $sessionId, callable $make): Seat {
		$entered = null;
		$this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor, $make, &$entered): array {
			$this->access->requireAction($actor, $session, 'enter');
			$seats = $this->seats->ofSession($session->getId());
			if (count($seats) >= self::MOST) {
				throw new InvalidInput('', 'There are too many people on the list.');
			}
			$entered = $make($session, $seats);
			return [$this->book->take($session, $entered, $actor->userId)];
		});
		return $entered ?? throw new NotFound();
	}

	/** @param callable(GroupSession, Seat): list<SeatChanged> $change */
	private function onSeat(Actor $actor, int $seatId, callable $change): Seat {
		$known = $this->seats->find($seatId, $actor->unit);
		$this->lock->change($actor->unit, $known->getSessionId(), function (GroupSession $session) use ($actor, $seatId, $change, &$known): array {
			$known = $this->seats->find($seatId, $actor->unit);
			$this->access->requireSeat($actor, $session, $known);
			return $change($session, $known);
		});
		return $known;
	}
}
