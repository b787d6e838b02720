<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\AppointmentTexts;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Reminds both of an appointment the day before, and a helper of the first call. Each once, however often it runs. */
class Reminders {
	/** After so long without a talk the helper is asked; half a day later the task stands on the intake's list. */
	private const CALL_WITHIN = 2 * Clock::DAY;
	private const EVENT = 'reminded_to_call';

	public function __construct(
		private AppointmentMapper $appointments,
		private RequestMapper $requests,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private AppointmentTexts $texts,
		private Announcer $announcer,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @return int how many appointments somebody was reminded of */
	public function ofTomorrow(int $limit): int {
		$now = $this->clock->now();
		$tomorrow = $this->clock->day($now + Clock::DAY);
		$due = $this->appointments->toRemindOf($now, $this->clock->endOfDay($tomorrow) + 1, $limit);
		$requests = $this->requests->byIds(array_map(static fn (Appointment $one): int => $one->getRequestId(), $due));
		$asks = $this->asks->byIds(array_map(static fn (Appointment $one): int => $one->getAskId(), $due));
		$reminded = 0;
		foreach ($due as $appointment) {
			$request = $requests[$appointment->getRequestId()] ?? null;
			$ask = $asks[$appointment->getAskId()] ?? null;
			// What was agreed on for tomorrow only today is known.
			$isFresh = $this->clock->day($appointment->getUpdatedAt()) === $this->clock->today();
			if ($request === null || $ask === null || $isFresh || !$this->appointments->claimReminder($appointment->getId(), $now)) {
				continue;
			}
			$this->announcer->announce([new AppointmentChanged($request, $ask, $appointment, AppointmentChanged::REMINDER, null)]);
			$reminded++;
		}
		return $reminded;
	}

	/** @return int how many helpers were reminded to call */
	public function ofFirstCall(int $limit): int {
		$asks = $this->asks->withoutTalk($this->clock->now() - self::CALL_WITHIN, self::EVENT, $limit);
		$helpers = $this->helpers->byIds(array_map(static fn ($ask): int => $ask->getHelperId(), $asks));
		$requests = $this->requests->byIds(array_map(static fn ($ask): int => $ask->getRequestId(), $asks));
		foreach ($asks as $ask) {
			$this->events->record($ask->getUnit(), null, self::EVENT, 'ask', $ask->getId());
			$helper = $helpers[$ask->getHelperId()] ?? null;
			$request = $requests[$ask->getRequestId()] ?? null;
			if ($helper === null || $helper->getUserId() === null || $request === null) {
				continue;
			}
			$to = $this->addressees->helper($helper);
			$page = 'aufgaben/' . $ask->getId();
			if ($to->userId !== null) {
				$this->notifications->send($to->userId, Notifications::PLEASE_CALL, 'assignment', (string)$ask->getId());
			}
			if ($to->email !== null) {
				$this->mails->add($this->texts->pleaseCall($to->email, $to->language, $request, $page), 'ask', $ask->getId(), $to->daily);
			}
		}
		return count($asks);
	}
}
