<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MailTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Whoever offered to help and was never asked hears once that they are not forgotten: silence feels like a no. */
class IdleHelpers {
	public const EVENT = 'thanked_for_waiting';
	private const AFTER = 30 * Clock::DAY;

	public function __construct(
		private HelperMapper $helpers,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private MailTexts $texts,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @return int how many were told */
	public function run(int $limit): int {
		$idle = $this->helpers->neverAsked($this->clock->now() - self::AFTER, $this->clock->today(), self::EVENT, $limit);
		foreach ($idle as $helper) {
			$this->events->record($helper->getUnit(), null, self::EVENT, 'helper', $helper->getId());
			$to = $this->addressees->helper($helper);
			if ($to->userId !== null) {
				$this->notifications->send($to->userId, Notifications::NOT_FORGOTTEN, 'helper', (string)$helper->getId());
			}
			if ($to->email !== null) {
				$this->mails->add($this->texts->notForgotten($to->email, $to->language, $helper), 'helper', $helper->getId(), $to->daily);
			}
		}
		return count($idle);
	}
}
