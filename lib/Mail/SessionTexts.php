<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Calendar\Invitation;
use OCA\InsNetzGegangen\Calendar\SessionWords;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Service\Helpdesk;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** Words the mails to those who come to a session. Who has no account gets a file for the calendar, and a number to call. */
class SessionTexts {
	/** What has to stand in the calendar, and what has to go from it. */
	private const IN_CALENDAR = [
		SeatChanged::SEATED => Invitation::REQUEST, SeatChanged::MOVED_UP => Invitation::REQUEST, SeatChanged::MOVED => Invitation::REQUEST,
		SeatChanged::CANCELLED => Invitation::CANCEL, SeatChanged::LEFT => Invitation::CANCEL,
	];

	public function __construct(
		private IFactory $languages,
		private Helpdesk $helpdesk,
		private OpenButton $button,
		private SessionWords $words,
	) {
	}

	/**
	 * @param string $what one of the constants of SeatChanged
	 * @param bool $seated false for who waits or is invited: how to join is not for them
	 * @param string|null $page path in the app; null for people without account
	 */
	public function changed(#[\SensitiveParameter] string $to, string $language, GroupSession $session, string $what, bool $seated, ?string $page): MailDraft {
		$l = $this->languages->get(Application::APP_ID, $language);
		$calendar = $page === null && ($seated || $what === SeatChanged::LEFT) ? self::IN_CALENDAR[$what] ?? null : null;
		return new MailDraft(
			'session',
			$to,
			$language,
			$this->subject($l, $what),
			array_values(array_filter([...$this->lines($l, $session, $what, $seated), $this->change($l, $session, $what, $page)])),
			...[
				...$this->button->of($l, $l->t('See the session'), $page),
				$this->footer($l, $session),
				$calendar === null ? null : $this->words->file($session, $calendar, $to, $language),
				$calendar,
			],
		);
	}

	private function subject(IL10N $l, string $what): string {
		return match ($what) {
			SeatChanged::INVITED => $l->t('You are invited'),
			SeatChanged::QUEUED => $l->t('You are on the waiting list'),
			SeatChanged::MOVED_UP => $l->t('There is a place for you now'),
			SeatChanged::MOVED => $l->t('Your group session was moved'),
			SeatChanged::CANCELLED => $l->t('Your group session was cancelled'),
			SeatChanged::LEFT => $l->t('You are signed off'),
			SeatChanged::REMINDER => $l->t('Your group session is tomorrow'),
			default => $l->t('You have a place'),
		};
	}

	/** @return list<string> */
	private function lines(IL10N $l, GroupSession $session, string $what, bool $seated): array {
		$when = $l->t('When: %s.', [$this->words->when($l, $session)]);
		return match ($what) {
			SeatChanged::CANCELLED, SeatChanged::LEFT => [$l->t('It was on: %s.', [$this->words->when($l, $session)]), $l->t('If you still need help, please tell us.')],
			SeatChanged::INVITED => [$l->t('Several people need the same help. We explain it to all of you together.'), $when],
			SeatChanged::QUEUED => [$when, $l->t('All places are taken. We tell you when one gets free.')],
			default => $seated ? [$when, $l->t('Where or how: %s.', [$this->words->where($l, $session)])] : [$when],
		};
	}

	private function change(IL10N $l, GroupSession $session, string $what, ?string $page): string {
		if ($what === SeatChanged::CANCELLED || $what === SeatChanged::LEFT) {
			return '';
		}
		if ($page !== null) {
			return $what === SeatChanged::INVITED ? $l->t('Behind the button you say yes or no.') : $l->t('Behind the button you can sign off.');
		}
		$desk = $this->helpdesk->for($session->getDistrict());
		return $desk === null ? '' : $l->t('To sign up or off, call %s.', [$desk['phone']]);
	}

	private function footer(IL10N $l, GroupSession $session): string {
		$desk = $this->helpdesk->for($session->getDistrict());
		return $desk === null ? $l->t('Sent by „Ins Netz gegangen“.') : $l->t('Questions? Call us: %1$s (%2$s).', [$desk['phone'], $desk['hours']]);
	}
}
