<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use DateTimeImmutable;
use DateTimeZone;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Rules\Names;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCA\InsNetzGegangen\Service\Sessions\SessionPlace;
use OCP\IL10N;
use OCP\L10N\IFactory;
use OCP\Util;
use Sabre\VObject\Component\VCalendar;

/** What a session for several people says, in words and as an entry of a calendar. */
class SessionWords {
	public function __construct(
		private SessionPlace $place,
		private AppointmentWords $words,
		private Helpdesk $helpdesk,
		private Names $names,
		private IFactory $languages,
	) {
	}

	public function when(IL10N $l, GroupSession $session): string {
		return $this->words->moment($l, $session->getStartsAt());
	}

	public function where(IL10N $l, GroupSession $session): string {
		$parts = $this->place->open($session);
		if ($session->getChannel() === 'on_site') {
			return (string)$parts['place'];
		}
		return implode(', ', array_filter([
			$this->names->channel($session->getChannel()),
			$parts['link'],
			$parts['dialIn'] === null ? null : $l->t('by phone: %s', [$parts['dialIn']]),
			$parts['pin'] === null ? null : $l->t('PIN: %s', [$parts['pin']]),
		]));
	}

	/**
	 * @param string $method of Invitation
	 * @return string with the line breaks that calendars expect
	 */
	public function file(GroupSession $session, string $method, #[\SensitiveParameter] string $to, string $language): string {
		$calendar = new VCalendar(['PRODID' => '-//Ins Netz gegangen//DE', 'METHOD' => $method]);
		$calendar->add('VEVENT', [
			...$this->facts($session, $language),
			...($method === Invitation::CANCEL ? ['STATUS' => 'CANCELLED'] : []),
			'ORGANIZER' => 'mailto:' . Util::getDefaultEmailAddress('noreply'),
			'ATTENDEE' => 'mailto:' . $to,
		]);
		return $calendar->serialize();
	}

	/** @return array<string, string|int|DateTimeImmutable> properties of the entry; neutral, it is read over the shoulder */
	public function facts(GroupSession $session, string $language): array {
		$l = $this->languages->get(Application::APP_ID, $language);
		$utc = new DateTimeZone('UTC');
		$start = (new DateTimeImmutable('@' . $session->getStartsAt()))->setTimezone($utc);
		$changed = (new DateTimeImmutable('@' . $session->getUpdatedAt()))->setTimezone($utc);
		$desk = $this->helpdesk->for($session->getDistrict());
		return [
			'UID' => $session->getUid() . '@ins-netz-gegangen',
			'SEQUENCE' => $session->getSequence(),
			'DTSTAMP' => $changed,
			'LAST-MODIFIED' => $changed,
			'DTSTART' => $start,
			'DTEND' => $start->modify('+' . $session->getMinutes() . ' minutes'),
			'STATUS' => $session->getState() === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
			'SUMMARY' => $l->t('Group session'),
			'LOCATION' => $this->where($l, $session),
			...($desk === null ? [] : ['DESCRIPTION' => $l->t('Number to call back: %s.', [$desk['phone']])]),
		];
	}
}
