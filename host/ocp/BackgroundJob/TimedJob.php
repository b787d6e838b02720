<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use InvalidArgumentException;

abstract class TimedJob extends Job {
	protected int $interval = 0;
	protected int $timeSensitivity = IJob::TIME_SENSITIVE;

	public function setInterval(int $seconds): void {
		$this->interval = $seconds;
	}

	public function isTimeSensitive(): bool {
		return $this->timeSensitivity === IJob::TIME_SENSITIVE;
	}

	public function setTimeSensitivity(int $sensitivity): void {
		if ($sensitivity !== IJob::TIME_SENSITIVE && $sensitivity !== IJob::TIME_INSENSITIVE) {
			throw new InvalidArgumentException('Invalid sensitivity');
		}
		$this->timeSensitivity = $sensitivity;
	}

	final public function start(IJobList $jobList): void {
		if ($this->time->getTime() - $this->lastRun > $this->interval) {
			parent::start($jobList);
		}
	}
}
