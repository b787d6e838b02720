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
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Privacy\Anonymiser;
use OCA\InsNetzGegangen\Service\Settings;

/** Somebody else spoke for a person, or the public form did, and the person has not agreed in time: the record goes. */
class UnconfirmedPersons implements RetentionRule {
	public function __construct(
		private Expired $expired,
		private Anonymiser $anonymiser,
		private EventLog $events,
		private Settings $settings,
		private Region $region,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$now = $this->clock->now();
		$due = array_unique([...$this->expired->unconfirmed($now - $this->settings->int('thirdPersonDays') * Clock::DAY), ...$this->expired->unconfirmedForms($now)]);
		foreach ($dryRun ? [] : $due as $id) {
			$this->anonymiser->delete($this->region->unit(), $id);
			$this->events->record($this->region->unit(), null, 'expired', 'request', $id);
		}
		return count($due) + $this->expired->entries($now - $this->settings->int('publicFormHours') * 3600, !$dryRun);
	}
}
