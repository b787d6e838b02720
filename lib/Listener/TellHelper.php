<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Event\HelperAsked;
use OCA\InsNetzGegangen\Event\HelperConfirmed;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MailTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\AnswerTokens;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Rings the helper's bell and sends a mail, and clears both when the matter is settled.
 *
 * @template-implements IEventListener<Event>
 */
class TellHelper implements IEventListener {
	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private MailTexts $texts,
		private AnswerTokens $tokens,
	) {
	}

	public function handle(Event $event): void {
		match (true) {
			$event instanceof HelperAsked && $event->ask->getTellAt() === null => $this->asked($event->request, $event->ask),
			$event instanceof AskEnded => $this->ended($event->ask),
			$event instanceof HelperConfirmed => $this->confirmed($event->request, $event->ask),
			$event instanceof AssignmentEnded => $this->taskGone($event->request, $event->ask, $event->gone),
			default => null,
		};
	}

	private function asked(Request $request, Ask $ask): void {
		$helper = $this->helpers->find($ask->getHelperId(), $ask->getUnit());
		$to = $this->addressees->helper($helper);
		if ($to->userId !== null) {
			$this->notifications->send($to->userId, Notifications::ASKED, 'ask', (string)$ask->getId(), [
				'channel' => $ask->getChannel(), 'district' => $request->getDistrict() ?? '', 'deadline' => $ask->getDeadline(),
			]);
		}
		if ($to->email !== null) {
			$secret = $this->tokens->issue($ask);
			$this->mails->add($this->texts->asked($to->email, $to->language, $request, $ask, $secret), 'ask', $ask->getId(), $to->daily, $ask->getDeadline());
		}
	}

	private function ended(Ask $ask): void {
		$this->notifications->takeBack('ask', (string)$ask->getId());
		$this->mails->cancel('asked', 'ask', $ask->getId());
	}

	private function taskGone(Request $request, Ask $ask, ?Helper $gone): void {
		$this->notifications->takeBack('assignment', (string)$ask->getId());
		$this->mails->cancel('confirmed', 'ask', $ask->getId());
		$this->mails->cancel('companion', 'ask', $ask->getId());
		// Whoever has reported or handed the task back knows. Everybody else has the number written down, and would call.
		if ($ask->getReport() === null) {
			$this->over($request, $ask, $gone);
		}
	}

	/** @param Helper|null $gone whose record is deleted already */
	private function over(Request $request, Ask $ask, ?Helper $gone): void {
		$helper = $gone ?? $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? null;
		$to = $helper === null ? null : $this->addressees->helper($helper);
		if ($to?->userId !== null) {
			$this->notifications->send($to->userId, Notifications::TASK_OVER, 'assignment', (string)$ask->getId());
		}
		if ($to?->email !== null) {
			$this->mails->add($this->texts->taskOver($to->email, $to->language, $request, $to->hasAccount), 'ask', $ask->getId(), $to->daily);
		}
	}

	private function confirmed(Request $request, Ask $ask): void {
		$helper = $this->helpers->find($ask->getHelperId(), $ask->getUnit());
		$to = $this->addressees->helper($helper);
		if ($to->userId !== null) {
			$this->notifications->send($to->userId, Notifications::CONFIRMED, 'assignment', (string)$ask->getId());
		}
		if ($to->email !== null) {
			$draft = $helper->getUserId() === null
				? $this->texts->deskWillCallHelper($to->email, $to->language, $request)
				: $this->texts->taskForHelper($to->email, $to->language, $request, $ask);
			$this->mails->add($draft, 'ask', $ask->getId(), $to->daily);
		}
		if ($ask->getCompanion()) {
			$this->joined($request, $ask);
		}
	}

	/** Whoever helps already hears that somebody comes along: two calls would puzzle the person. */
	private function joined(Request $request, Ask $second): void {
		foreach (Team::of($this->asks->ofRequest($request->getId())) as $ask) {
			$helper = $ask->getId() === $second->getId() ? null : $this->helpers->byIds([$ask->getHelperId()])[$ask->getHelperId()] ?? null;
			$to = $helper === null ? null : $this->addressees->helper($helper);
			if ($to?->userId !== null) {
				$this->notifications->send($to->userId, Notifications::COMPANION, 'assignment', (string)$ask->getId());
			}
			if ($to?->email !== null) {
				$this->mails->add($this->texts->companion($to->email, $to->language, $request, $ask, $to->hasAccount), 'ask', $ask->getId(), $to->daily);
			}
		}
	}
}
