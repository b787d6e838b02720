<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\BackgroundJob;

use OCA\Fixture\Notification\Bell;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Once a day. */
final class Reminder extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private Bell $bell,
	) {
		parent::__construct($time);
		$this->setInterval(24 * 3600);
	}

	protected function run($argument): void {
		$this->bell->ring('koordination');
	}
}
