<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Service\Appointments\Whereabouts;
use OCA\InsNetzGegangen\Service\Clock;

/** An appointment as an answer, for the two and the desk alike. */
class AppointmentView {
	public function __construct(
		private Whereabouts $whereabouts,
	) {
	}

	/** @return array<string, mixed> `Appointment` of the HTTP interface */
	public function of(Appointment $appointment): array {
		return [
			'id' => $appointment->getId(),
			'request' => $appointment->getRequestId(),
			'assignment' => $appointment->getAskId(),
			'state' => $appointment->getState(),
			'startsAt' => Clock::iso($appointment->getStartsAt()),
			'options' => array_map(static fn (int $moment): string => Clock::iso($moment), $appointment->getOptions() ?? []),
			'minutes' => $appointment->getMinutes(),
			'channel' => $appointment->getChannel(),
			'place' => $appointment->getPlace(),
			...$this->whereabouts->open($appointment),
		];
	}
}
