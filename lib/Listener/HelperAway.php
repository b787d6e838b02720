<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Listener;

use OCA\InsNetzGegangen\Db\HelperMapper;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\OutOfOfficeChangedEvent;
use OCP\User\Events\OutOfOfficeClearedEvent;
use OCP\User\Events\OutOfOfficeScheduledEvent;

/**
 * Somebody tells the server about an absence, or is back. Of helpers the days are kept beside the offer, so that the
 * matching needs not ask about each of them. Why they are away is not.
 *
 * @template-implements IEventListener<Event>
 */
class HelperAway implements IEventListener {
	public function __construct(
		private HelperMapper $helpers,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof OutOfOfficeScheduledEvent || $event instanceof OutOfOfficeChangedEvent) {
			$absence = $event->getData();
			$this->helpers->setAway($absence->getUser()->getUID(), $absence->getStartDate(), $absence->getEndDate());
		} elseif ($event instanceof OutOfOfficeClearedEvent) {
			$this->helpers->setAway($event->getData()->getUser()->getUID(), null, null);
		}
	}
}
