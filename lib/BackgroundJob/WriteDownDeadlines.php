<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\BackgroundJob;

use OCA\InsNetzGegangen\Service\Asks\Deadlines;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Takes notifications back whose time is over and tells the desk. Nothing depends on it running in time. */
class WriteDownDeadlines extends TimedJob {
	private const BATCH = 200;

	public function __construct(
		ITimeFactory $time,
		private Deadlines $deadlines,
	) {
		parent::__construct($time);
		$this->setInterval(5 * 60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->deadlines->writeDown(self::BATCH);
	}
}
