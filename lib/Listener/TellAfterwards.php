<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Event\TaskReported;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * The person is asked how it was; a helper with three good cases is asked to coordinate as well. Each once.
 *
 * @template-implements IEventListener<Event>
 */
class TellAfterwards implements IEventListener {
	private const GOOD_CASES = 3;

	public function __construct(
		private AskMapper $asks,
		private HelperMapper $helpers,
		private Notifications $notifications,
	) {
	}

	public function handle(Event $event): void {
		if (!$event instanceof TaskReported || $event->ask->getReport() !== 'done') {
			return;
		}
		$requester = $event->request->getRequesterId();
		if ($requester !== null && !$event->ask->getPersonAnswered()) {
			$this->notifications->send($requester, Notifications::HOW_WAS_IT, 'request', (string)$event->request->getId());
		}
		$helper = $this->helpers->byIds([$event->ask->getHelperId()])[$event->ask->getHelperId()] ?? null;
		if ($helper?->getUserId() !== null && $this->asks->countReported($helper->getId(), 'done') === self::GOOD_CASES) {
			$this->notifications->send($helper->getUserId(), Notifications::COORDINATE_TOO, 'helper', (string)$helper->getId());
		}
	}
}
