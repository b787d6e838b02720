<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Jobs;

use DateInterval;
use InsNetzGegangen\Host\Kernel\Clock;

/** Moves the clock by hand. */
final class ClockControl {
	public function __construct(
		private Clock $clock,
		private JobList $jobs,
	) {
	}

	public function forward(DateInterval $by): void {
		$this->clock->forward($by);
	}

	/** Jobs that ran in what is the future now would otherwise wait until then. */
	public function reset(): void {
		$this->clock->reset();
		$this->jobs->forgetFuture();
	}
}
