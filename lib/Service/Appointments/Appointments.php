<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\AppointmentAccess;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;
use OCP\Security\ISecureRandom;

/** Times that a helper and the person agree on: proposed, chosen, moved, cancelled. */
class Appointments {
	/** Only while somebody helps is there something to agree on. */
	private const STATES = ['arranged', 'done'];
	private const MOST_OPEN = 10;
	/** Whoever is late still finds place and number. */
	private const STILL_SHOWN = 2 * 3600;

	public function __construct(
		private AppointmentMapper $appointments,
		private RequestMapper $requests,
		private AskMapper $asks,
		private AppointmentAccess $access,
		private AppointmentInput $input,
		private Whereabouts $whereabouts,
		private CancelAppointments $cancelling,
		private RequestLock $lock,
		private ISecureRandom $random,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<Appointment> oldest first
	 * @throws NotFound
	 */
	public function ofRequest(Actor $actor, int $requestId): array {
		$request = $this->requests->find($requestId, $actor->unit);
		$this->access->requireRead($actor, $request, $this->asks->ofRequest($requestId));
		return $this->appointments->ofRequest($requestId);
	}

	/**
	 * What somebody agreed on as a helper or for a request of their own.
	 *
	 * @return list<Appointment> the next one first
	 */
	public function mine(Actor $actor, int $limit): array {
		$mine = $this->appointments->agreedOf($actor->unit, $actor->userId, $actor->helperId, $this->clock->now() - self::STILL_SHOWN);
		usort($mine, static fn (Appointment $one, Appointment $other): int => [$one->getStartsAt(), $one->getId()] <=> [$other->getStartsAt(), $other->getId()]);
		return array_slice($mine, 0, $limit);
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function make(Actor $actor, int $requestId, #[\SensitiveParameter] AppointmentDraft $draft): Appointment {
		return $this->change($actor, $requestId, $this->propose($actor), function (Request $request, Ask $ask) use ($actor, $draft): array {
			$open = array_filter($this->appointments->ofRequest($request->getId()), static fn (Appointment $one): bool => $one->getState() !== 'cancelled');
			if (count($open) >= self::MOST_OPEN) {
				throw new InvalidInput('startsAt', 'There are enough appointments already. Please cancel one first.');
			}
			$appointment = new Appointment();
			$appointment->setUnit($request->getUnit());
			$appointment->setRequestId($request->getId());
			$appointment->setAskId($ask->getId());
			$appointment->setUid($this->random->generate(32, ISecureRandom::CHAR_ALPHANUMERIC));
			$appointment->setCreatedBy($actor->userId);
			$appointment->setCreatedAt($this->clock->now());
			$appointment->setUpdatedAt($this->clock->now());
			$this->fill($appointment, $draft);
			$appointment = $this->appointments->insert($appointment);
			$this->whereabouts->close($appointment, $draft->parts);
			return [$this->store($actor, $request, $ask, $appointment, $draft->startsAt === null ? AppointmentChanged::PROPOSED : AppointmentChanged::AGREED)];
		});
	}

	/** Another time, or other whereabouts. @throws NotFound|InvalidInput|Conflict */
	public function move(Actor $actor, int $appointmentId, #[\SensitiveParameter] AppointmentDraft $draft): Appointment {
		return $this->onOne($actor, $appointmentId, $this->propose($actor), function (Request $request, Ask $ask, Appointment $appointment) use ($actor, $draft): array {
			$wasAgreed = $appointment->getState() === 'agreed';
			$this->fill($appointment, $draft);
			$appointment->setSequence($appointment->getSequence() + 1);
			$appointment->setRemindedAt(null);
			$this->whereabouts->close($appointment, $draft->parts);
			$what = $draft->startsAt === null ? AppointmentChanged::PROPOSED : ($wasAgreed ? AppointmentChanged::MOVED : AppointmentChanged::AGREED);
			return [$this->store($actor, $request, $ask, $appointment, $what)];
		});
	}

	/** One of the proposed times. @throws NotFound|InvalidInput|Conflict */
	public function choose(Actor $actor, int $appointmentId, int $startsAt): Appointment {
		return $this->onOne($actor, $appointmentId, $this->read($actor), function (Request $request, Ask $ask, Appointment $appointment) use ($actor, $startsAt): array {
			if ($appointment->getState() !== 'proposed') {
				throw new Conflict(Reason::State);
			}
			if (!in_array($startsAt, $appointment->getOptions() ?? [], true)) {
				throw new InvalidInput('startsAt', 'This time was not proposed.');
			}
			$appointment->setStartsAt($this->input->future($startsAt, 'startsAt'));
			$appointment->setState('agreed');
			$appointment->setOptions(null);
			return [$this->store($actor, $request, $ask, $appointment, AppointmentChanged::AGREED)];
		});
	}

	/** @throws NotFound|Conflict */
	public function cancel(Actor $actor, int $appointmentId): Appointment {
		return $this->onOne($actor, $appointmentId, $this->read($actor), fn (Request $request, Ask $ask, Appointment $appointment): array => [
			$this->cancelling->cancel($request, $ask, $appointment, $actor->userId),
		]);
	}

	private function fill(Appointment $appointment, #[\SensitiveParameter] AppointmentDraft $draft): void {
		$appointment->setState($draft->startsAt === null ? 'proposed' : 'agreed');
		$appointment->setStartsAt($draft->startsAt);
		$appointment->setOptions($draft->startsAt === null ? $draft->options : null);
		$appointment->setMinutes($draft->minutes);
		$appointment->setChannel($draft->channel);
		$appointment->setPlace($draft->place);
	}

	private function store(Actor $actor, Request $request, Ask $ask, Appointment $appointment, string $what): AppointmentChanged {
		$appointment->setUpdatedAt($this->clock->now());
		$this->appointments->update($appointment);
		$this->events->record($request->getUnit(), $actor->userId, 'appointment_' . $what, 'request', $request->getId());
		return new AppointmentChanged($request, $ask, $appointment, $what, $actor->userId);
	}

	/** @return callable(Request): void */
	private function propose(Actor $actor): callable {
		return fn (Request $request) => $this->access->requirePropose($actor, $request, $this->asks->ofRequest($request->getId()));
	}

	/** @return callable(Request): void */
	private function read(Actor $actor): callable {
		return fn (Request $request) => $this->access->requireRead($actor, $request, $this->asks->ofRequest($request->getId()));
	}

	/**
	 * @param callable(Request): void $permit
	 * @param callable(Request, Ask, Appointment): list<AppointmentChanged> $change
	 */
	private function onOne(Actor $actor, int $appointmentId, callable $permit, callable $change): Appointment {
		$known = $this->appointments->find($appointmentId, $actor->unit);
		return $this->change($actor, $known->getRequestId(), $permit, function (Request $request, Ask $ask) use ($actor, $appointmentId, $change): array {
			$appointment = $this->appointments->find($appointmentId, $actor->unit);
			// What was agreed with a helper before belongs to nobody any more.
			if ($appointment->getState() === 'cancelled' || $appointment->getAskId() !== $ask->getId()) {
				throw new Conflict(Reason::State);
			}
			return $change($request, $ask, $appointment);
		});
	}

	/**
	 * @param callable(Request): void $permit
	 * @param callable(Request, Ask): list<AppointmentChanged> $change
	 */
	private function change(Actor $actor, int $requestId, callable $permit, callable $change): Appointment {
		$changed = null;
		$this->lock->change($actor->unit, $requestId, $permit, function (Request $request) use ($change, &$changed): array {
			$running = Team::of($this->asks->ofRequest($request->getId()));
			if (!in_array($request->getState(), self::STATES, true) || $running === []) {
				throw new Conflict(Reason::State);
			}
			/** @var list<AppointmentChanged&Event> $events */
			$events = $change($request, $running[0]);
			$changed = $events[0]->appointment;
			return $events;
		});
		return $changed ?? throw new NotFound();
	}
}
