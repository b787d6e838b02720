<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\App\IAppManager;
use OCP\Calendar\ICalendarProvider;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use Sabre\VObject\Component\VCalendar;

/** Gives the server's calendar one more: the appointments and group sessions of whoever looks. People for whom the app is not enabled get none. */
class AppointmentCalendars implements ICalendarProvider {
	private const PRINCIPAL = 'principals/users/';
	private const KEPT = 90 * Clock::DAY;
	/**
	 * Where nobody looks at a calendar, but an account may be packed to move to another server: that asks for every
	 * calendar by an address that those of apps do not have, and would break off (seen with Nextcloud 29).
	 */
	private const WITHOUT_READER = ['occ', 'console.php', 'cron.php'];

	public function __construct(
		private AppointmentMapper $appointments,
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private GroupSessionMapper $groupSessions,
		private SeatMapper $seats,
		private Invitation $invitation,
		private SessionWords $sessionWords,
		private Region $region,
		private IUserManager $users,
		private IAppManager $apps,
		private IFactory $languages,
		private Clock $clock,
		private IRequest $request,
	) {
	}

	/**
	 * @param array<mixed> $calendarUris none: all
	 * @return list<AppointmentCalendar>
	 */
	public function getCalendars(string $principalUri, array $calendarUris = []): array {
		if (in_array(basename($this->request->getScriptName()), self::WITHOUT_READER, true)) {
			return [];
		}
		$userId = str_starts_with($principalUri, self::PRINCIPAL) ? substr($principalUri, strlen(self::PRINCIPAL)) : '';
		$user = $this->users->get($userId);
		if ($user === null || !$this->apps->isEnabledForUser(Application::APP_ID, $user) || ($calendarUris !== [] && !in_array(AppointmentCalendar::URI, $calendarUris, true))) {
			return [];
		}
		$language = $this->languages->getUserLanguage($user);
		$name = $this->languages->get(Application::APP_ID, $language)->t('Help appointments');
		return [new AppointmentCalendar($userId, $name, fn (): array => $this->entries($userId, $language))];
	}

	/** @return list<CalendarEntry> */
	private function entries(string $userId, string $language): array {
		$helper = $this->helpers->ofUser($userId);
		$appointments = $this->appointments->agreedOf($this->region->unit(), $userId, $helper?->getId(), $this->clock->now() - self::KEPT);
		$requests = $this->requests->byIds(array_map(static fn (Appointment $one): int => $one->getRequestId(), $appointments));
		$entries = [];
		foreach ($appointments as $appointment) {
			if (isset($requests[$appointment->getRequestId()])) {
				$entries[] = new CalendarEntry(new VCalendar(), 'VEVENT', $this->invitation->facts($requests[$appointment->getRequestId()], $appointment, $language), false);
			}
		}
		foreach ($this->sessions($userId) as $session) {
			$entries[] = new CalendarEntry(new VCalendar(), 'VEVENT', $this->sessionWords->facts($session, $language), false);
		}
		return $entries;
	}

	/** @return list<GroupSession> in which the account has a seat */
	private function sessions(string $userId): array {
		$seated = array_filter($this->seats->ofUser($this->region->unit(), $userId), static fn (Seat $seat): bool => $seat->getState() === 'seated');
		return array_values(array_filter(
			$this->groupSessions->byIds(array_keys($seated)),
			fn (GroupSession $session): bool => $session->getState() === 'open' && $session->getStartsAt() >= $this->clock->now() - self::KEPT,
		));
	}
}
