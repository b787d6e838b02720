<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Calendar;

use DateTimeInterface;
use OCP\Calendar\ICalendar;

/** The appointments of one account, to be read only: what is moved or cancelled in the app changes here by itself. */
class AppointmentCalendar implements ICalendar {
	public const URI = 'ins-netz-gegangen';
	/** OCP\Constants::PERMISSION_READ */
	private const READ = 1;

	/**
	 * @param string $userId account
	 * @param \Closure(): list<CalendarEntry> $entries read when somebody looks
	 */
	public function __construct(
		private string $userId,
		private string $name,
		private \Closure $entries,
	) {
	}

	public function getKey(): string {
		return self::URI . '-' . $this->userId;
	}

	public function getUri(): string {
		return self::URI;
	}

	public function getDisplayName(): ?string {
		return $this->name;
	}

	public function getDisplayColor(): ?string {
		return '#8c0f1f';
	}

	/**
	 * @param array<mixed> $searchProperties
	 * @param array<mixed> $options
	 * @return list<CalendarEntry>
	 */
	public function search(string $pattern, array $searchProperties = [], array $options = [], ?int $limit = null, ?int $offset = null): array {
		$range = is_array($options['timerange'] ?? null) ? $options['timerange'] : [];
		$found = array_filter(
			($this->entries)(),
			fn (CalendarEntry $entry): bool => $this->matches($entry, $pattern, $searchProperties) && $this->isWithin($entry, $range['start'] ?? null, $range['end'] ?? null),
		);
		return array_slice(array_values($found), $offset ?? 0, $limit);
	}

	public function getPermissions(): int {
		return self::READ;
	}

	public function isDeleted(): bool {
		return false;
	}

	/** @param array<mixed> $properties */
	private function matches(CalendarEntry $entry, string $pattern, array $properties): bool {
		if ($pattern === '') {
			return true;
		}
		foreach ($properties === [] ? ['SUMMARY'] : $properties as $property) {
			$text = is_string($property) ? $entry->text($property) : '';
			if ($property === 'UID' ? $text === $pattern : mb_stripos($text, $pattern) !== false) {
				return true;
			}
		}
		return false;
	}

	private function isWithin(CalendarEntry $entry, mixed $from, mixed $to): bool {
		return (!$from instanceof DateTimeInterface || strtotime($entry->text('DTEND')) > $from->getTimestamp())
			&& (!$to instanceof DateTimeInterface || strtotime($entry->text('DTSTART')) < $to->getTimestamp());
	}
}
