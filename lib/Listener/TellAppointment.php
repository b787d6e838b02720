<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\AppointmentMapper;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AppointmentChanged;
use OCA\InsNetzGegangen\Mail\Addressee;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\AppointmentTexts;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Tells the other side of an appointment, a second helper as well, and all of them the day before. Whoever did it knows it already.
 * A person without account and mail is put on the call list.
 *
 * @template-implements IEventListener<Event>
 */
class TellAppointment implements IEventListener {
	/** Of these the person must hear, from whomever. The rest is talked about on the phone anyway. */
	private const BY_PHONE = [AppointmentChanged::MOVED, AppointmentChanged::CANCELLED, AppointmentChanged::REMINDER];

	/** In the one mail a day, for those who wish it. */
	private const CAN_WAIT = [AppointmentChanged::PROPOSED, AppointmentChanged::AGREED, AppointmentChanged::MOVED];

	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private RequestMapper $requests,
		private AppointmentMapper $appointments,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private AppointmentTexts $texts,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof AppointmentChanged) {
			// Once for all of them: what is written to the one must not take back what was just written to the other.
			$this->mails->cancel('appointment', 'appointment', $event->appointment->getId());
			foreach ($this->helping($event) as $ask) {
				$this->tellHelper($event, $ask);
			}
			$this->tellPerson($event);
		}
	}

	/** @return list<Ask> of the helper it was agreed with, and of whoever helps along; those whose help ended with it as well */
	private function helping(AppointmentChanged $event): array {
		$end = $event->ask->getEndedAt();
		return array_values(array_filter($this->asks->ofRequest($event->request->getId()), static fn (Ask $ask): bool => $ask->getConfirmedAt() !== null
			&& ($ask->getId() === $event->ask->getId() || AskBook::isRunning($ask) || ($end !== null && $ask->getEndedAt() === $end))));
	}

	private function tellHelper(AppointmentChanged $event, Ask $ask): void {
		$helper = $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? null;
		if ($helper !== null && ($helper->getUserId() === null || $helper->getUserId() !== $event->actor)) {
			$this->tell($event, $this->addressees->helper($helper), $ask->getEndedAt() === null ? 'aufgaben/' . $ask->getId() : 'aufgaben');
		}
	}

	private function tellPerson(AppointmentChanged $event): void {
		$requester = $event->request->getRequesterId();
		if ($requester !== null && $requester === $event->actor) {
			return;
		}
		$to = $this->addressees->person($event->request);
		if ($to->isReached()) {
			$this->tell($event, $to, 'anfragen/' . $event->request->getId());
		} elseif (in_array($event->what, self::BY_PHONE, true)) {
			$this->requests->callAbout($event->request->getId(), 'appointment');
		}
	}

	/** @param string $page path in the app */
	private function tell(AppointmentChanged $event, Addressee $to, string $page): void {
		$id = $event->appointment->getId();
		if ($to->userId !== null) {
			$this->notifications->takeBack('appointment', (string)$id, $to->userId);
			$this->notifications->send($to->userId, Notifications::APPOINTMENT . $event->what, 'appointment', (string)$id, ['page' => $page]);
		}
		if ($to->email !== null) {
			$now = $this->appointments->find($id, $event->request->getUnit());
			// What falls away is told at once, all else in time before it begins.
			$canWait = in_array($event->what, self::CAN_WAIT, true);
			$this->mails->add($this->texts->changed($to->email, $to->language, $event->request, $now, $event->what, $to->hasAccount ? $page : null), 'appointment', $id, $to->daily && $canWait, $now->getStartsAt());
		}
	}
}
