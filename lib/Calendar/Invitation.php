<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use DateTimeImmutable;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\Request;
use OCP\L10N\IFactory;
use OCP\Util;
use Sabre\VObject\Component\VCalendar;

/**
 * An appointment as a file for calendars (RFC 5546): a request with a growing sequence, or a cancellation.
 * The library is the one that every Nextcloud brings along for its own calendars.
 */
class Invitation {
	public const REQUEST = 'REQUEST';
	public const CANCEL = 'CANCEL';

	public function __construct(
		private AppointmentWords $words,
		private IFactory $languages,
	) {
	}

	/** @return string with the line breaks that calendars expect */
	public function of(Request $request, Appointment $appointment, string $method, #[\SensitiveParameter] string $to, string $language): string {
		$calendar = new VCalendar(['PRODID' => '-//Ins Netz gegangen//DE', 'METHOD' => $method]);
		$calendar->add('VEVENT', [
			...$this->facts($request, $appointment, $language),
			'ORGANIZER' => 'mailto:' . Util::getDefaultEmailAddress('noreply'),
			'ATTENDEE' => 'mailto:' . $to,
		]);
		return $calendar->serialize();
	}

	/** @return array<string, string|int|DateTimeImmutable> properties of the entry */
	public function facts(Request $request, Appointment $appointment, string $language): array {
		$l = $this->languages->get(Application::APP_ID, $language);
		$start = new DateTimeImmutable('@' . ($appointment->getStartsAt() ?? 0));
		$utc = new \DateTimeZone('UTC');
		$changed = (new DateTimeImmutable('@' . $appointment->getUpdatedAt()))->setTimezone($utc);
		return [
			'UID' => $appointment->getUid() . '@ins-netz-gegangen',
			'SEQUENCE' => $appointment->getSequence(),
			'DTSTAMP' => $changed,
			'LAST-MODIFIED' => $changed,
			'DTSTART' => $start->setTimezone($utc),
			'DTEND' => $start->setTimezone($utc)->modify('+' . $appointment->getMinutes() . ' minutes'),
			'STATUS' => $appointment->getState() === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
			'SUMMARY' => $this->words->title($l),
			'LOCATION' => $this->words->where($l, $appointment),
			'DESCRIPTION' => $this->words->proof($l, $request),
		];
	}
}
