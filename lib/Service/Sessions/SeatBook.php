<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Gives and takes seats of a locked session. Who finds no free seat waits; who has waited longest moves up. */
class SeatBook {
	public const COUNTING = ['seated', 'waiting'];

	public function __construct(
		private SeatMapper $seats,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @param string|null $enteredBy account of the desk */
	public function fresh(GroupSession $session, ?string $enteredBy): Seat {
		$seat = new Seat();
		$seat->setUnit($session->getUnit());
		$seat->setSessionId($session->getId());
		$seat->setEnteredBy($enteredBy);
		$seat->setState('left');
		$seat->setQueuedAt($this->clock->now());
		$seat->setCreatedAt($this->clock->now());
		return $seat;
	}

	/** Stores a new seat that is given to nobody yet, so that it has an id. */
	public function keep(Seat $seat): Seat {
		$seat->setUpdatedAt($this->clock->now());
		return $this->seats->insert($seat);
	}

	/** The person has a seat, or waits for one; who came again stands last. */
	public function take(GroupSession $session, Seat $seat, ?string $actor): SeatChanged {
		$taken = array_filter($this->seats->ofSession($session->getId()), static fn (Seat $one): bool => $one->getState() === 'seated' && $one->getId() !== $seat->getId());
		$seat->setState(count($taken) < $session->getSeats() ? 'seated' : 'waiting');
		$seat->setQueuedAt($this->clock->now());
		$seat->setCallAbout(null);
		return $this->store($session, $seat, $seat->getState() === 'seated' ? SeatChanged::SEATED : SeatChanged::QUEUED, $actor);
	}

	public function invite(GroupSession $session, Seat $seat, ?string $actor): SeatChanged {
		$seat->setState('invited');
		$seat->setQueuedAt($this->clock->now());
		return $this->store($session, $seat, SeatChanged::INVITED, $actor);
	}

	/** @return list<SeatChanged> what the person and those who move up have to know */
	public function leave(GroupSession $session, Seat $seat, ?string $actor): array {
		if ($seat->getState() === 'left') {
			return [];
		}
		$seat->setState('left');
		$seat->setCallAbout(null);
		return [$this->store($session, $seat, SeatChanged::LEFT, $actor), ...$this->moveUp($session, $actor)];
	}

	/** @return list<SeatChanged> of those who waited and have a seat now */
	public function moveUp(GroupSession $session, ?string $actor): array {
		$seats = $this->seats->ofSession($session->getId());
		$free = $session->getSeats() - count(array_filter($seats, static fn (Seat $seat): bool => $seat->getState() === 'seated'));
		$waiting = array_values(array_filter($seats, static fn (Seat $seat): bool => $seat->getState() === 'waiting'));
		// What has begun cannot be joined any more.
		$next = $session->getState() === 'open' && $session->getStartsAt() > $this->clock->now() ? array_slice($waiting, 0, max(0, $free)) : [];
		return array_map(function (Seat $seat) use ($session, $actor): SeatChanged {
			$seat->setState('seated');
			return $this->store($session, $seat, SeatChanged::MOVED_UP, $actor);
		}, $next);
	}

	private function store(GroupSession $session, Seat $seat, string $what, ?string $actor): SeatChanged {
		$seat->setUpdatedAt($this->clock->now());
		$this->seats->update($seat);
		$this->events->record($session->getUnit(), $actor, 'seat_' . $what, 'seat', $seat->getId());
		return new SeatChanged($session, $seat, $what, $actor);
	}
}
