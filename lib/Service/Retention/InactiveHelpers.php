<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\Expired;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Mail\MailTexts;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Helpers\HelperRemoval;
use OCA\InsNetzGegangen\Service\Settings;

/** Helpers nobody heard of for long are asked whether they want to stay; without an answer their record goes. */
class InactiveHelpers implements RetentionRule {
	private const EVENT = 'asked_to_stay';
	private const DAYS_TO_ANSWER = 30;

	public function __construct(
		private Expired $expired,
		private HelperMapper $helpers,
		private HelperRemoval $removal,
		private Addressees $addressees,
		private Notifications $notifications,
		private MailQueue $mails,
		private MailTexts $texts,
		private EventLog $events,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$inactive = $this->expired->inactiveHelpers($this->clock->monthsAgo($this->settings->int('helperInactiveMonths')));
		$asked = $this->expired->lastEvents('helper', self::EVENT);
		$number = 0;
		foreach ($this->helpers->byIds(array_keys($inactive)) as $id => $helper) {
			$askedAt = $asked[$id] ?? 0;
			// An answer (a saved offer) is newer than the question and begins the time anew.
			$isAsked = $askedAt >= $inactive[$id];
			if ($isAsked && $askedAt > $this->clock->now() - self::DAYS_TO_ANSWER * Clock::DAY) {
				continue;
			}
			$number++;
			if (!$dryRun) {
				$isAsked ? $this->removal->remove($helper, null, 'expired') : $this->ask($helper);
			}
		}
		return $number;
	}

	private function ask(Helper $helper): void {
		$to = $this->addressees->helper($helper);
		if ($to->userId !== null) {
			$this->notifications->send($to->userId, Notifications::STILL_HELPING, 'helper', (string)$helper->getId());
		}
		if ($to->email !== null) {
			$this->mails->add($this->texts->stillHelping($to->email, $to->language, $helper), 'helper', $helper->getId(), $to->daily);
		}
		$this->events->record($helper->getUnit(), null, self::EVENT, 'helper', $helper->getId());
	}
}
