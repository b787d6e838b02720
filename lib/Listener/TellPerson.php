<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Event\HelperConfirmed;
use OCA\InsNetzGegangen\Event\RequestClosed;
use OCA\InsNetzGegangen\Event\RequestWithdrawn;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MailTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * The person helped knows who will call, and the codeword, before anybody calls.
 * Who has neither account nor mail stays on the call list of the desk (`told_at` stays empty).
 *
 * @template-implements IEventListener<Event>
 */
class TellPerson implements IEventListener {
	public function __construct(
		private Team $team,
		private RequestMapper $requests,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private MailTexts $texts,
		private ITimeFactory $time,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof HelperConfirmed) {
			$this->helperFound($event);
		} elseif ($event instanceof AssignmentEnded) {
			$this->helperGone($event->request);
		} elseif ($event instanceof RequestClosed || $event instanceof RequestWithdrawn) {
			$this->notifications->takeBack('request', (string)$event->request->getId());
		}
	}

	/** Nobody shall wait for a call that does not come. */
	private function helperGone(Request $request): void {
		$this->notifications->takeBack('request', (string)$request->getId(), $request->getRequesterId(), Notifications::HELPER_FOUND);
		$this->mails->cancel('helper_found', 'request', $request->getId());
	}

	private function helperFound(HelperConfirmed $event): void {
		$request = $event->request;
		$to = $this->addressees->person($request);
		if (!$to->isReached()) {
			return;
		}
		if ($to->userId !== null) {
			$this->notifications->send($to->userId, Notifications::HELPER_FOUND, 'request', (string)$request->getId());
		}
		if ($to->email !== null) {
			$this->mails->add($this->texts->helperFound($to->email, $to->language, $request, $this->team->names($request->getId()), $to->hasAccount), 'request', $request->getId(), $to->daily);
		}
		$this->requests->markTold($request->getId(), $this->time->getTime());
	}
}
