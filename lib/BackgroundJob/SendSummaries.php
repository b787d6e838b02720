<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\BackgroundJob;

use OCA\InsNetzGegangen\Mail\DailySummary;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** One mail a day for those who wish it. Running twice or late does no harm: what was gathered is not gathered again. */
class SendSummaries extends TimedJob {
	private const BATCH = 500;

	public function __construct(
		ITimeFactory $time,
		private DailySummary $summaries,
	) {
		parent::__construct($time);
		$this->setInterval(30 * 60);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$this->summaries->run(self::BATCH);
	}
}
