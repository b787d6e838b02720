<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Retention;

use OCA\InsNetzGegangen\Db\Expired;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCA\InsNetzGegangen\Service\Settings;

/** Requests open for long: the desk is told to ask whether help is still wanted, and again after the same time. */
class OpenRequests implements RetentionRule {
	public const EVENT = 'open_for_long';

	public function __construct(
		private Expired $expired,
		private Lifecycle $lifecycle,
		private RequestLock $lock,
		private EventLog $events,
		private Settings $settings,
		private Region $region,
		private Clock $clock,
	) {
	}

	public function run(bool $dryRun): int {
		$before = $this->clock->now() - $this->settings->int('openDays') * Clock::DAY;
		$asked = $this->expired->lastEvents('request', self::EVENT);
		$due = array_filter(
			array_keys($this->expired->openSince($this->lifecycle->openStates(), $before)),
			static fn (int $id): bool => ($asked[$id] ?? 0) < $before,
		);
		foreach ($dryRun ? [] : $due as $id) {
			$this->lock->change($this->region->unit(), $id, static function (): void {
			}, $this->askAbout(...));
		}
		return count($due);
	}

	/** @return array{} */
	private function askAbout(Request $request): array {
		$request->setReviewDate($this->clock->today());
		$this->events->record($request->getUnit(), null, self::EVENT, 'request', $request->getId());
		return [];
	}
}
