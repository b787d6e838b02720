<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Db\AccountTraces;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\MailMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Sessions\SeatBook;
use OCA\InsNetzGegangen\Service\Sessions\SessionLock;
use OCP\EventDispatcher\Event;

/** Takes everything out of a seat that names a person. What is counted stays: whether somebody came. */
class SeatAnonymiser {
	public function __construct(
		private SeatMapper $seats,
		private SeatBook $book,
		private SessionLock $lock,
		private ConsentMapper $consents,
		private MailMapper $mails,
		private AccountTraces $traces,
	) {
	}

	/**
	 * In the transaction of the caller.
	 *
	 * @param list<Seat> $seats a place in a session that is still to come goes to the next one
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function anonymiseInside(array $seats): array {
		// Always in the same order, so that two who lock several do not wait for each other.
		usort($seats, static fn (Seat $one, Seat $other): int => $one->getSessionId() <=> $other->getSessionId());
		$events = [];
		foreach ($seats as $known) {
			array_push($events, ...$this->lock->changeInside($known->getUnit(), $known->getSessionId(), fn (GroupSession $session): array => $this->clear($session, $this->seats->find($known->getId(), $known->getUnit()))));
		}
		return $events;
	}

	/** @return list<Event> for a locked session; of those who move up */
	public function clear(GroupSession $session, Seat $seat): array {
		$events = array_slice($session->getState() === 'open' && $seat->getAttended() === null ? $this->book->leave($session, $seat, null) : [], 1);
		if ($seat->getUserId() !== null) {
			$this->traces->forgetAt($seat->getUserId(), 'seat', [$seat->getId()]);
		}
		$seat->setUserId(null);
		$seat->setRequestId(null);
		$seat->setPhoneKey(null);
		$seat->setSealed(null);
		$seat->setCallAbout(null);
		$seat->setEnteredBy(null);
		$this->seats->update($seat);
		$this->consents->deleteOfSubject('seat', $seat->getId());
		$this->mails->deleteOfRecords('seat', [$seat->getId()]);
		return $events;
	}
}
