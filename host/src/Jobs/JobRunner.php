<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Jobs;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/** Runs everything that is due once, as cron does on a real server. */
final class JobRunner {
	public function __construct(
		private JobList $jobs,
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	/** @return int how many jobs were looked at; a timed job decides itself whether its time has come */
	public function run(): int {
		$jobs = $this->jobs->takeDue();
		foreach ($jobs as $job) {
			try {
				$job->start($this->jobs);
			} finally {
				$this->jobs->release($job);
			}
		}
		$this->config->setValueInt('core', 'lastcron', $this->time->getTime());
		return count($jobs);
	}
}
