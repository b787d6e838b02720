<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Service\Appointments\Whereabouts;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\TimeWords;
use OCP\IL10N;

/** What an appointment says, in words: the same in mails, in calendars and in files for calendars. */
class AppointmentWords {
	public function __construct(
		private Whereabouts $whereabouts,
		private Helpdesk $helpdesk,
		private Names $names,
		private TimeWords $words,
	) {
	}

	/** Neutral: it is read over the shoulder. */
	public function title(IL10N $l): string {
		return $l->t('Help appointment');
	}

	public function when(IL10N $l, Appointment $appointment): string {
		return $appointment->getStartsAt() === null ? '' : $this->moment($l, $appointment->getStartsAt());
	}

	public function moment(IL10N $l, int $moment): string {
		return $this->words->moment($l, $moment);
	}

	public function where(IL10N $l, Appointment $appointment): string {
		$parts = $this->whereabouts->open($appointment);
		if ($appointment->getChannel() === 'on_site') {
			return match ($appointment->getPlace()) {
				'mine' => $l->t('at the home of the helper'),
				'yours' => $l->t('at the home of the person who is helped'),
				default => (string)$parts['placeText'],
			};
		}
		return implode(', ', array_filter([
			$this->names->channel($appointment->getChannel()),
			$parts['link'],
			$parts['dialIn'] === null ? null : $l->t('by phone: %s', [$parts['dialIn']]),
			$parts['pin'] === null ? null : $l->t('PIN: %s', [$parts['pin']]),
		]));
	}

	/** Who asks whether a call or a visit is real finds both here. */
	public function proof(IL10N $l, Request $request): string {
		$desk = $this->helpdesk->for($request->getDistrict());
		return $desk === null
			? $l->t('The codeword is: %s', [$request->getCodeword()])
			: $l->t('The codeword is: %1$s. Number to call back: %2$s.', [$request->getCodeword(), $desk['phone']]);
	}
}
