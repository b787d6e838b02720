<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\BackgroundJob;

use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Service\Lists\Dispatch;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Sends messages to lists, and mails that could not leave at once. Running twice or late does no harm: each is claimed first. */
class SendMails extends TimedJob {
	private const BATCH = 50;

	public function __construct(
		ITimeFactory $time,
		private MailQueue $mails,
		private Dispatch $messages,
	) {
		parent::__construct($time);
		$this->setInterval(5 * 60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->messages->run();
		$this->mails->sendDue(self::BATCH);
	}
}
