<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Cancels what was agreed on. Only to be used while the request is locked; the events are announced afterwards. */
class CancelAppointments {
	public function __construct(
		private AppointmentMapper $appointments,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * The help is over: nobody shall wait for somebody who does not come.
	 *
	 * @return list<AppointmentChanged>
	 */
	public function of(Request $request, Ask $ask): array {
		$coming = array_filter(
			$this->appointments->ofRequest($request->getId()),
			fn (Appointment $one): bool => $one->getAskId() === $ask->getId() && $one->getState() !== 'cancelled' && ($one->getStartsAt() ?? PHP_INT_MAX) > $this->clock->now(),
		);
		return array_map(fn (Appointment $one): AppointmentChanged => $this->cancel($request, $ask, $one, null), array_values($coming));
	}

	/** @param string|null $actor account */
	public function cancel(Request $request, Ask $ask, Appointment $appointment, ?string $actor): AppointmentChanged {
		$wasAgreed = $appointment->getState() === 'agreed';
		$appointment->setState('cancelled');
		$appointment->setOptions(null);
		$appointment->setSequence($appointment->getSequence() + 1);
		$appointment->setUpdatedAt($this->clock->now());
		$this->appointments->update($appointment);
		$this->events->record($request->getUnit(), $actor, 'appointment_cancelled', 'request', $request->getId());
		return new AppointmentChanged($request, $ask, $appointment, $wasAgreed ? AppointmentChanged::CANCELLED : AppointmentChanged::DROPPED, $actor);
	}
}
