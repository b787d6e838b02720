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

	/** @return array<string, int> detail → number of the last event with it, of the kind of record that is there once, such as `settings` */
	public function lastOf(string $unit, string $record): array {
		return $this->events->lastByDetail($unit, $record);
	}

	/** Reading what is personal: one event for each reader, record and day. */
	public function accessOnce(string $unit, string $reader, string $record, int $recordId): void {
		$this->allOnce('read_contact', $unit, $reader, $record, [$recordId]);
	}

	/**
	 * Looking up requests by phone number: one event for each reader, request and day.
	 *
	 * @param list<int> $requestIds
	 */
	public function foundOnce(string $unit, string $reader, array $requestIds): void {
		$this->allOnce('found', $unit, $reader, 'request', $requestIds);
	}

	/**
	 * Who reads the same record again only asks whether that is noted: writing waits for the disk and for others who write.
	 *
	 * @param list<int> $recordIds
	 */
	private function allOnce(string $action, string $unit, string $reader, string $record, array $recordIds): void {
		$now = $this->time->getTime();
		$keys = [];
		foreach ($recordIds as $recordId) {
			$keys[$recordId] = hash('sha256', implode('|', [$action, $reader, $record, $recordId, gmdate('Y-m-d', $now)]));
		}
		foreach (array_diff($keys, $this->events->noted(array_values($keys))) as $recordId => $key) {
			$this->events->add($unit, $reader, $action, $record, $recordId, null, $key, $now);
		}
	}
}
