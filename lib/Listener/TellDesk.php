<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Access\Coordinators;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\AskEnded;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Event\HelperAccepted;
use OCA\InsNetzGegangen\Event\HelperAsked;
use OCA\InsNetzGegangen\Event\HelperConfirmed;
use OCA\InsNetzGegangen\Event\RequestCreated;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Absences;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Tells coordinators what waits for them: who said yes, that nobody did, that a task came back.
 *
 * @template-implements IEventListener<Event>
 */
class TellDesk implements IEventListener {
	public function __construct(
		private AskMapper $asks,
		private Coordinators $coordinators,
		private Absences $absences,
		private Notifications $notifications,
	) {
	}

	public function handle(Event $event): void {
		match (true) {
			$event instanceof RequestCreated => $this->created($event->request),
			$event instanceof HelperAsked => $this->askedAgain($event->request),
			$event instanceof HelperAccepted => $this->accepted($event->request, $event->ask),
			$event instanceof HelperConfirmed => $this->settled($event->request, Notifications::SAID_YES),
			$event instanceof AskEnded => $this->ended($event->request, $event->ask),
			$event instanceof AssignmentEnded => $this->returned($event->request, $event->ask),
			default => null,
		};
	}

	private function created(Request $request): void {
		foreach ($this->coordinators->toTell($request->getDistrict()) as $userId) {
			if ($userId !== $request->getIntakeBy()) {
				$this->notifications->send($userId, Notifications::NEW_REQUESTS, 'queue', 'new');
			}
		}
	}

	private function askedAgain(Request $request): void {
		$this->settled($request, Notifications::ROUND_OVER);
		$this->settled($request, Notifications::RETURNED);
	}

	private function accepted(Request $request, Ask $ask): void {
		if ($request->getState() === 'accepted') {
			$this->tellWhoAsked($request, $ask, Notifications::SAID_YES);
		}
	}

	private function ended(Request $request, Ask $ask): void {
		$silent = in_array($ask->getState(), ['declined', 'no_answer'], true);
		if ($silent && $request->getState() === 'searching' && $this->asks->countOpen($request->getId()) === 0) {
			$this->tellWhoAsked($request, $ask, Notifications::ROUND_OVER);
		}
	}

	private function returned(Request $request, Ask $ask): void {
		if ($request->getState() === 'searching') {
			$this->tellWhoAsked($request, $ask, Notifications::RETURNED);
		}
	}

	private function settled(Request $request, string $subject): void {
		$this->notifications->takeBack('request', (string)$request->getId(), null, $subject);
	}

	/** Nobody asked for an offer from the board, and who asked may have lost the role or be away: then the coordinators of the district are told. */
	private function tellWhoAsked(Request $request, Ask $ask, string $subject): void {
		$whoAsked = $this->absences->present(array_values(array_intersect($this->coordinators->ofDistrict($request->getDistrict()), [$ask->getAskedBy()])));
		foreach ($whoAsked !== [] ? $whoAsked : $this->coordinators->toTell($request->getDistrict()) as $userId) {
			$this->notifications->send($userId, $subject, 'request', (string)$request->getId(), Notifications::place($request->getDistrict()));
		}
	}
}
