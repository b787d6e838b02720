<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Http\Fields;
use stdClass;

/** What was typed into the form so far, as it came: text of a stranger, cut to a length, not checked yet. */
final class FormValues {
	public const LISTS = ['topics', 'channels'];
	public const LINES = ['text', 'postalCode', 'district', 'name', 'phone', 'email', 'consent', 'begun', 'leer'];
	/** Far more than any field takes: whoever pastes a whole letter reads how much is too much, and has it back. */
	private const MAX = 20000;
	private const MAX_ENTRIES = 50;

	/**
	 * @param array<string, string> $lines
	 * @param array<string, list<string>> $lists
	 */
	private function __construct(
		private array $lines,
		private array $lists,
	) {
	}

	/** @param callable(string): mixed $get value of a field of the HTTP request */
	public static function from(callable $get): self {
		$lines = [];
		foreach (self::LINES as $name) {
			$lines[$name] = self::clean($get($name));
		}
		$lists = [];
		foreach (self::LISTS as $name) {
			$given = $get($name);
			$lists[$name] = array_values(array_filter(array_map(self::clean(...), array_slice(is_array($given) ? $given : [], 0, self::MAX_ENTRIES))));
		}
		return new self($lines, $lists);
	}

	public function line(string $name): string {
		return $this->lines[$name] ?? '';
	}

	/** @return list<string> */
	public function list(string $name): array {
		return $this->lists[$name] ?? [];
	}

	public function with(string $name, string $value): self {
		return new self([...$this->lines, $name => $value], $this->lists);
	}

	/** For the readers that check every body: what was left empty is not there. */
	public function fields(string $consentVersion): Fields {
		$person = new stdClass();
		foreach (['name', 'phone', 'email'] as $name) {
			$person->{$name} = $this->line($name);
		}
		$consent = new stdClass();
		$consent->version = $this->line('consent') === '' ? '' : $consentVersion;
		$consent->by = 'self';
		$values = ['topics' => $this->lists['topics'], 'channels' => $this->lists['channels'], 'person' => $person, 'consent' => $consent];
		foreach (['text', 'postalCode', 'district'] as $name) {
			$values[$name] = $this->line($name);
		}
		return new Fields($values);
	}

	private static function clean(mixed $value): string {
		return is_string($value) && mb_check_encoding($value, 'UTF-8') ? trim(mb_substr($value, 0, self::MAX)) : '';
	}
}
