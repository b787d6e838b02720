<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Db\EventMapper;
use OCP\AppFramework\Utility\ITimeFactory;

/** Who did what to which record and when; ids only, never text. */
class EventLog {
	public function __construct(
		private EventMapper $events,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param string|null $actor account; null for the clock
	 * @param string $action such as `created`, `asked`, `confirmed`
	 * @param string $record `request`, `ask`, `helper`, `session`, `seat`, `role`, `settings`
	 * @param string|null $detail a code such as a state or an outcome, never text of a person
	 */
	public function record(string $unit, ?string $actor, string $action, string $record, int $recordId, ?string $detail = null): void {
		$this->events->add($unit, $actor, $action, $record, $recordId, $detail, null, $this->time->getTime());
	}

	/** @return bool false when an event with this key was noted before: then this one is not */
	public function recordOnce(string $onceKey, string $unit, string $actor, string $action, string $record, int $recordId, string $detail): bool {
		return $this->events->add($unit, $actor, $action, $record, $recordId, $detail, $onceKey, $this->time->getTime());
	}

	/**
	 * Reading what is personal: one event for each reader, record and day.
	 *
	 * @param string $action `read_contact`, or `found` when looked up by phone number
	 */
	public function accessOnce(string $unit, string $reader, string $record, int $recordId, string $action = 'read_contact'): void {
		$now = $this->time->getTime();
		$key = hash('sha256', implode('|', [$action, $reader, $record, $recordId, gmdate('Y-m-d', $now)]));
		$this->events->add($unit, $reader, $action, $record, $recordId, null, $key, $now);
	}
}
