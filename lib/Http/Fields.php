<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;

/**
 * Typed and strict reading of one JSON object. Each reader names its field in the refusal; `end()` refuses
 * what nobody read. A missing field and null are the same, unless `has()` is asked.
 */
final class Fields {
	use ReadsTexts;
	use ReadsTimes;
	use ReadsChoices;
	use ReadsObjects;

	public const REQUIRED = 'Please fill in this field.';
	public const WRONG_TYPE = 'This value has the wrong form.';

	/** @var array<string, true> */
	private array $read = [];

	/** @param array<string, mixed> $values objects are stdClass, lists are arrays */
	public function __construct(
		private array $values,
		private string $prefix = '',
	) {
	}

	public function has(string $key): bool {
		return array_key_exists($key, $this->values);
	}

	public function path(string $key): string {
		return $this->prefix === '' ? $key : $this->prefix . '.' . $key;
	}

	/** @return ($required is true ? int : int|null) */
	public function int(string $key, int $min, int $max, bool $required = false): ?int {
		$value = $this->take($key);
		if ($value === null) {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		if (!is_int($value)) {
			throw new InvalidInput($this->path($key), 'Please enter a whole number.');
		}
		if ($value < $min || $value > $max) {
			throw new InvalidInput($this->path($key), 'Please enter a number from %1$s to %2$s.', [$min, $max]);
		}
		return $value;
	}

	/** @return ($required is true ? bool : bool|null) */
	public function bool(string $key, bool $required = false): ?bool {
		$value = $this->take($key);
		if ($value === null) {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		return is_bool($value) ? $value : throw new InvalidInput($this->path($key), self::WRONG_TYPE);
	}

	/** Refuses every field that was not read. */
	public function end(): void {
		foreach (array_keys($this->values) as $key) {
			if (!isset($this->read[$key])) {
				throw new InvalidInput($this->path((string)$key), 'This field is not known here.');
			}
		}
	}

	private function take(string $key): mixed {
		$this->read[$key] = true;
		return $this->values[$key] ?? null;
	}
}
