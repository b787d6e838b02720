<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use UnexpectedValueException;

/**
 * Reads the data files in host/demo: accounts, settings, and who does what when.
 *
 * @phpstan-type Entry array<string, mixed>
 */
final class Stories {
	/** What is no field of the body. */
	private const FRAME = ['at', 'by', 'do', 'key', 'then'];

	public function __construct(
		private string $folder,
		private Calendar $calendar,
	) {
	}

	/** @return array<string, string> display name by account */
	public function members(): array {
		return array_filter($this->read('members.json'), is_string(...));
	}

	/** @return Entry settings of the app that differ from the defaults */
	public function settings(): array {
		return $this->read('settings.json');
	}

	/** @return list<Step> in no order */
	public function steps(): array {
		$steps = [];
		foreach ($this->entries($this->read('helpers.json')) as $helper) {
			$by = self::text($helper, 'by', self::text($helper, 'key'));
			$steps = [...$steps, ...$this->story($helper, $by, isset($helper['by']) ? 'enter' : 'offer_help', 'offer')];
		}
		foreach (glob($this->folder . '/requests/*.json') ?: [] as $file) {
			foreach ($this->entries($this->read('requests/' . basename($file))) as $request) {
				$steps = [...$steps, ...$this->story($request, self::text($request, 'by'), 'create', 'request')];
			}
		}
		foreach ($this->entries($this->read('sessions.json')) as $session) {
			$steps = [...$steps, ...$this->story($session, self::text($session, 'by'), 'plan_session', 'session')];
		}
		return $steps;
	}

	/**
	 * @param Entry $entry
	 * @return list<Step>
	 */
	private function story(array $entry, string $by, string $first, string $body): array {
		$key = self::text($entry, 'key');
		$steps = [new Step($this->calendar->moment(self::text($entry, 'at')), $by, $first, $key, $this->entry($entry[$body] ?? null))];
		foreach ($this->entries($entry['then'] ?? []) as $next) {
			$fields = array_diff_key($next, array_flip(self::FRAME));
			$steps[] = new Step($this->calendar->moment(self::text($next, 'at')), self::text($next, 'by', $by), self::text($next, 'do'), $key, $fields);
		}
		return $steps;
	}

	/** @return list<Entry> */
	private function entries(mixed $list): array {
		return array_map($this->entry(...), array_values((array)$list));
	}

	/** @return Entry */
	private function entry(mixed $value): array {
		if (!is_array($value)) {
			throw new UnexpectedValueException('Not an object in the demo data');
		}
		$entry = [];
		foreach ($value as $key => $inner) {
			$entry[(string)$key] = $inner;
		}
		return $entry;
	}

	/** @return Entry */
	private function read(string $file): array {
		return $this->entry(json_decode((string)file_get_contents($this->folder . '/' . $file), true, 16, JSON_THROW_ON_ERROR));
	}

	/** @param Entry $entry */
	private static function text(array $entry, string $key, ?string $default = null): string {
		$text = $entry[$key] ?? $default;
		return is_string($text) ? $text : throw new UnexpectedValueException('The demo data lacks "' . $key . '" in ' . json_encode($entry));
	}
}
