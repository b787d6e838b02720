<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\SessionTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Sessions\SeatPerson;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Tells those who come to a session what has changed. Whoever did it knows it already.
 * Who has neither account nor mail is put on the call list.
 *
 * @template-implements IEventListener<Event>
 */
class TellSession implements IEventListener {
	/** What was said on the telephone anyway needs no second call. */
	private const BY_PHONE = [SeatChanged::INVITED, SeatChanged::MOVED_UP, SeatChanged::MOVED, SeatChanged::CANCELLED, SeatChanged::REMINDER];

	/** Nobody shall go there in vain: these wait for no summary. */
	private const AT_ONCE = [SeatChanged::MOVED, SeatChanged::CANCELLED];

	public function __construct(
		private SeatMapper $seats,
		private RequestMapper $requests,
		private SeatPerson $persons,
		private Notifications $notifications,
		private MailQueue $mails,
		private SessionTexts $texts,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof SeatChanged) {
			$this->tell($event);
		}
	}

	private function tell(SeatChanged $event): void {
		$seat = $event->seat;
		$requestId = $seat->getRequestId();
		$to = $this->persons->addressee($seat, $requestId === null ? null : $this->requests->byIds([$requestId])[$requestId] ?? null);
		$sessionId = (string)$event->session->getId();
		if ($to->userId !== null) {
			$this->notifications->takeBack('session', $sessionId, $to->userId);
		}
		$this->mails->cancel('session', 'seat', $seat->getId());
		if ($event->actor !== null && $seat->getUserId() === $event->actor) {
			return;
		}
		if (!$to->isReached()) {
			if (in_array($event->what, self::BY_PHONE, true)) {
				$this->seats->callAbout($seat->getId(), $event->what);
			}
			return;
		}
		$page = $to->hasAccount ? 'sprechstunden/' . $sessionId : null;
		if ($to->userId !== null) {
			$this->notifications->send($to->userId, Notifications::SESSION . $event->what, 'session', $sessionId);
		}
		if ($to->email !== null) {
			$this->mails->add($this->texts->changed($to->email, $to->language, $event->session, $event->what, $seat->getState() === 'seated', $page), 'seat', $seat->getId(), $to->daily && !in_array($event->what, self::AT_ONCE, true), $event->session->getStartsAt());
		}
	}
}
