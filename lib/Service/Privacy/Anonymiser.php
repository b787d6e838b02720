<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Db\AccountTraces;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\ContactMapper;
use OCA\InsNetzGegangen\Db\DraftMapper;
use OCA\InsNetzGegangen\Db\MailMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Event\RequestWithdrawn;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** Takes everything out of a request that names a person. What is counted stays: district, topics, state, moments. */
class Anonymiser {
	public function __construct(
		private RequestLock $lock,
		private RequestMapper $requests,
		private AskMapper $asks,
		private AskBook $book,
		private ContactMapper $calls,
		private AppointmentMapper $appointments,
		private ConsentMapper $consents,
		private DraftMapper $drafts,
		private SeatMapper $seats,
		private SeatAnonymiser $seatAnonymiser,
		private MailMapper $mails,
		private AccountTraces $traces,
		private Transaction $transaction,
		private Announcer $announcer,
		private Lifecycle $lifecycle,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Open requests are withdrawn first: whoever looks after them loses the contact data. All of them or none.
	 *
	 * @param list<int> $requestIds
	 * @param string|null $actor account; null for the clock
	 */
	public function anonymise(string $unit, array $requestIds, ?string $actor): void {
		$this->announcer->announce($this->transaction->run(fn (): array => $this->anonymiseInside($unit, $requestIds, $actor)));
	}

	/**
	 * In the transaction of the caller.
	 *
	 * @param list<int> $requestIds
	 * @param string|null $actor account; null for the clock, or when the account itself goes
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function anonymiseInside(string $unit, array $requestIds, ?string $actor): array {
		sort($requestIds);
		[$events, $seats] = [[], []];
		foreach ($requestIds as $requestId) {
			array_push($events, ...$this->lock->changeInside($unit, $requestId, fn (Request $request): array => $this->clear($request, $actor)));
			array_push($seats, ...$this->seats->ofRequest($requestId));
		}
		return [...$events, ...$this->seatAnonymiser->anonymiseInside($seats)];
	}

	/** The record goes as well, for people who never agreed to be in it. */
	public function delete(string $unit, int $requestId): void {
		$this->announcer->announce($this->transaction->run(function () use ($unit, $requestId): array {
			$events = $this->anonymiseInside($unit, [$requestId], null);
			foreach ($this->asks->ofRequest($requestId) as $ask) {
				$this->asks->delete($ask);
			}
			$this->requests->delete($this->requests->find($requestId, $unit));
			return $events;
		}));
	}

	/** @return list<Event> */
	private function clear(Request $request, ?string $actor): array {
		if ($request->getAnonymisedAt() !== null) {
			return [];
		}
		$asks = $this->asks->ofRequest($request->getId());
		$events = $this->lifecycle->isOpen($request->getState()) ? $this->withdraw($request, $asks, $actor) : [];
		$this->forgetRequester($request, $asks);
		$request->setSealed(null);
		$request->setSealedDesk(null);
		$request->setPhoneKey(null);
		$request->setPostalCode(null);
		$request->setRequesterId(null);
		$request->setCodeword('');
		$request->setBoardOpen(false);
		$request->setAnonymisedAt($this->clock->now());
		$this->mails->deleteOfRecords('appointment', array_map(static fn (Appointment $one): int => $one->getId(), $this->appointments->ofRequest($request->getId())));
		$this->appointments->deleteOfRequest($request->getId());
		$this->calls->deleteOfRequest($request->getId());
		$this->drafts->deleteOfRequest($request->getId());
		$this->consents->deleteOfSubject('request', $request->getId());
		$this->mails->deleteOfRecords('request', [$request->getId()]);
		$this->mails->deleteOfRecords('ask', array_map(static fn (Ask $ask): int => $ask->getId(), $asks));
		$this->events->record($request->getUnit(), $actor, 'anonymised', 'request', $request->getId());
		return $events;
	}

	/**
	 * The history stays longer than the case, and would name who asked.
	 *
	 * @param list<Ask> $asks
	 */
	private function forgetRequester(Request $request, array $asks): void {
		if ($request->getRequesterId() !== null) {
			$this->traces->forgetAt($request->getRequesterId(), 'request', [$request->getId()]);
			$this->traces->forgetAt($request->getRequesterId(), 'ask', array_map(static fn (Ask $ask): int => $ask->getId(), $asks));
		}
	}

	/**
	 * @param list<Ask> $asks
	 * @return list<Event>
	 */
	private function withdraw(Request $request, array $asks, ?string $actor): array {
		$request->setState('withdrawn');
		$request->setOutcome('no_longer_wanted');
		$request->setClosedAt($this->clock->now());
		$request->setFollowUp(false);
		$this->events->record($request->getUnit(), $actor, 'withdrawn', 'request', $request->getId(), 'no_longer_wanted');
		// The appointments go altogether, so that nobody is told of them; that the task is over the helper hears.
		$ended = array_filter($this->book->finish($request, $asks, $actor), static fn (Event $event): bool => !$event instanceof AppointmentChanged);
		return [...array_values($ended), new RequestWithdrawn($request)];
	}
}
