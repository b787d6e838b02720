<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\Expired;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Privacy\Anonymiser;
use OCA\InsNetzGegangen\Service\Settings;

/** Closed and withdrawn requests lose what names a person. */
class ClosedRequests implements RetentionRule {
	public function __construct(
		private Expired $expired,
		private Anonymiser $anonymiser,
		private Settings $settings,
		private Region $region,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$due = $this->expired->closed($this->clock->now() - $this->settings->int('closedDays') * Clock::DAY);
		foreach ($dryRun ? [] : $due as $id) {
			$this->anonymiser->anonymise($this->region->unit(), [$id], null);
		}
		return count($due);
	}
}
