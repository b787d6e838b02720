<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\BackgroundJob;

use OCA\InsNetzGegangen\Service\Appointments\Reminders;
use OCA\InsNetzGegangen\Service\Helpers\IdleHelpers;
use OCA\InsNetzGegangen\Service\Sessions\SessionReminders;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Reminds of appointments and sessions the day before, helpers of the first call, and tells those who wait that they are not forgotten. */
class SendReminders extends TimedJob {
	private const BATCH = 200;

	public function __construct(
		ITimeFactory $time,
		private Reminders $reminders,
		private SessionReminders $sessions,
		private IdleHelpers $idle,
	) {
		parent::__construct($time);
		$this->setInterval(30 * 60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->reminders->ofTomorrow(self::BATCH);
		$this->sessions->ofTomorrow(self::BATCH);
		$this->reminders->ofFirstCall(self::BATCH);
		$this->idle->run(self::BATCH);
	}
}
