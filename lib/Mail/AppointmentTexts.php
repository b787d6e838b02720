<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Calendar\AppointmentWords;
use OCA\InsNetzGegangen\Calendar\Invitation;
use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/** Words the mails about appointments. Each says how to move and to cancel; who has no account gets a file for the calendar. */
class AppointmentTexts {
	/** Pages of helpers, who can move an appointment; the person asks the desk to. */
	private const OF_HELPER = 'aufgaben';

	public function __construct(
		private IFactory $languages,
		private IURLGenerator $urls,
		private Helpdesk $helpdesk,
		private OpenButton $button,
		private AppointmentWords $words,
		private Invitation $invitation,
	) {
	}

	/**
	 * @param string $what one of the constants of AppointmentChanged
	 * @param string|null $page path in the app where it can be moved and cancelled; null for people without account
	 */
	public function changed(#[\SensitiveParameter] string $to, string $language, Request $request, Appointment $appointment, string $what, ?string $page): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		$calendar = match ($what) {
			AppointmentChanged::AGREED, AppointmentChanged::MOVED => Invitation::REQUEST,
			AppointmentChanged::CANCELLED => Invitation::CANCEL,
			default => null,
		};
		return new MailDraft(
			'appointment',
			$to,
			$language,
			$this->subject($l, $what),
			array_values(array_filter([...$this->lines($l, $request, $appointment, $what), $this->change($l, $request, $what, $page)])),
			...[
				...$this->button->of($l, $l->t('See the appointment'), $page),
				$this->footer($l, $request),
				$calendar === null || $page !== null ? null : $this->invitation->of($request, $appointment, $calendar, $to, $language),
				$calendar,
			],
		);
	}

	public function pleaseCall(#[\SensitiveParameter] string $to, string $language, Request $request, string $page): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		return new MailDraft('please_call', $to, $language, $l->t('Somebody is waiting for your call'), [
			$l->t('Two days ago you got a task. Nobody has noted a talk yet.'),
			$l->t('Please call now, or hand the task back. Both are fine.'),
		], $l->t('Open the task'), $this->urls->linkToRouteAbsolute('ins_netz_gegangen.page.index') . $page, $this->footer($l, $request));
	}

	private function subject(IL10N $l, string $what): string {
		return match ($what) {
			AppointmentChanged::PROPOSED => $l->t('When does it suit you?'),
			AppointmentChanged::MOVED => $l->t('Your appointment was moved'),
			AppointmentChanged::CANCELLED, AppointmentChanged::DROPPED => $l->t('Your appointment was cancelled'),
			AppointmentChanged::REMINDER => $l->t('Your appointment is tomorrow'),
			default => $l->t('You have an appointment'),
		};
	}

	/** @return list<string> */
	private function lines(IL10N $l, Request $request, Appointment $appointment, string $what): array {
		if ($what === AppointmentChanged::PROPOSED) {
			$times = array_map(fn (int $moment): string => $this->words->moment($l, $moment), $appointment->getOptions() ?? []);
			return [$l->t('These times are proposed: %s.', [implode('; ', $times)]), $this->words->where($l, $appointment), $this->words->proof($l, $request)];
		}
		if ($what === AppointmentChanged::CANCELLED || $what === AppointmentChanged::DROPPED) {
			return [$appointment->getStartsAt() === null ? '' : $l->t('It was on: %s.', [$this->words->when($l, $appointment)]), $l->t('If you still need help, please tell us.')];
		}
		return [$l->t('When: %s.', [$this->words->when($l, $appointment)]), $l->t('Where or how: %s.', [$this->words->where($l, $appointment)]), $this->words->proof($l, $request)];
	}

	private function change(IL10N $l, Request $request, string $what, ?string $page): string {
		if (in_array($what, [AppointmentChanged::CANCELLED, AppointmentChanged::DROPPED], true)) {
			return '';
		}
		$desk = $this->helpdesk->for($request->getDistrict());
		if ($page === null) {
			return $desk === null ? '' : $l->t('To choose, move or cancel a time, call %s.', [$desk['phone']]);
		}
		return match (true) {
			$what === AppointmentChanged::PROPOSED => $l->t('Behind the button you choose a time.'),
			str_starts_with($page, self::OF_HELPER) => $l->t('Behind the button you can move or cancel it.'),
			$desk === null => $l->t('Behind the button you can cancel it.'),
			default => $l->t('Behind the button you can cancel it. To move it, call %s.', [$desk['phone']]),
		};
	}

	private function footer(IL10N $l, Request $request): string {
		$desk = $this->helpdesk->for($request->getDistrict());
		return $desk === null ? $l->t('Sent by „Ins Netz gegangen“.') : $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}
}
