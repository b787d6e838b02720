<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use stdClass;

/**
 * Typed and strict reading of one JSON object. Each reader names its field in the refusal; `end()` refuses
 * what nobody read. A missing field and null are the same, unless `has()` is asked.
 */
final class Fields {
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

	/**
	 * One line, such as a name or an address.
	 *
	 * @return ($required is true ? string : string|null)
	 */
	public function line(string $key, int $max, bool $required = false): ?string {
		$text = $this->text($key, $max, $required);
		return $text === null ? null : Text::oneLine($text, $this->path($key));
	}

	/**
	 * The name of a person: letters and a few signs, no pictures, nothing that turns the reading direction.
	 *
	 * @return ($required is true ? string : string|null)
	 */
	public function personName(string $key, bool $required = false): ?string {
		$text = $this->line($key, 120, $required);
		return $text === null ? null : Text::personName($text, $this->path($key));
	}

	/** @return ($required is true ? string : string|null) */
	public function email(string $key, bool $required = false): ?string {
		$text = $this->line($key, 254, $required);
		return $text === null ? null : Spelling::email($text, $this->path($key));
	}

	/** An address on the web that is safe to show as a link. */
	public function https(string $key, int $max): ?string {
		$text = $this->line($key, $max);
		return $text === null ? null : Spelling::https($text, $this->path($key));
	}

	/**
	 * Several lines of free text.
	 *
	 * @return ($required is true ? string : string|null)
	 */
	public function text(string $key, int $max, bool $required = false): ?string {
		$value = $this->take($key);
		if ($value === null) {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		if (!is_string($value)) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		if (mb_strlen($value) > $max) {
			throw new InvalidInput($this->path($key), 'This text is too long. At most %s characters are possible.', [$max]);
		}
		$value = Text::freeText($value, $this->path($key));
		if ($value === '') {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		return $value;
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

	/**
	 * @param list<string> $allowed
	 * @return ($required is true ? string : string|null)
	 */
	public function choice(string $key, array $allowed, bool $required = false): ?string {
		$value = $this->take($key);
		if ($value === null || $value === '') {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		if (!is_string($value)) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		return in_array($value, $allowed, true) ? $value : throw new InvalidInput($this->path($key), 'This choice is not known.');
	}

	/**
	 * @param list<string>|null $allowed null: any short key
	 * @return ($required is true ? non-empty-list<string> : list<string>|null) without doubles, in the order given; null when missing
	 */
	public function choices(string $key, ?array $allowed, bool $required = false): ?array {
		$value = $this->take($key);
		if ($value === null) {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		if (!is_array($value) || count($value) > 200) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		$chosen = [];
		foreach ($value as $one) {
			if (!is_string($one)) {
				throw new InvalidInput($this->path($key), self::WRONG_TYPE);
			}
			if ($allowed !== null ? !in_array($one, $allowed, true) : preg_match('/^[a-z0-9_-]{1,32}$/D', $one) !== 1) {
				throw new InvalidInput($this->path($key), 'This choice is not known.');
			}
			$chosen[$one] = true;
		}
		if ($required && $chosen === []) {
			throw new InvalidInput($this->path($key), 'Please choose at least one.');
		}
		return array_map(strval(...), array_keys($chosen));
	}

	/**
	 * Texts just as they came; who reads them checks each.
	 *
	 * @return list<string>
	 */
	public function texts(string $key, int $max): array {
		$value = $this->take($key);
		if (!is_array($value) || count($value) > $max) {
			throw new InvalidInput($this->path($key), $value === null ? self::REQUIRED : self::WRONG_TYPE);
		}
		return array_map(fn (mixed $one): string => is_string($one) ? $one : throw new InvalidInput($this->path($key), self::WRONG_TYPE), array_values($value));
	}

	/** @return list<int> ids, without doubles */
	public function ids(string $key, int $min, int $max): array {
		$value = $this->take($key);
		if (!is_array($value)) {
			throw new InvalidInput($this->path($key), $value === null ? self::REQUIRED : self::WRONG_TYPE);
		}
		$ids = [];
		foreach ($value as $one) {
			if (!is_int($one) || $one < 1) {
				throw new InvalidInput($this->path($key), self::WRONG_TYPE);
			}
			$ids[$one] = $one;
		}
		if (count($ids) < $min || count($value) > $max) {
			throw new InvalidInput($this->path($key), 'Please choose from %1$s to %2$s.', [$min, $max]);
		}
		return array_values($ids);
	}

	/**
	 * @param list<string> $allowed keys
	 * @return array<string, int>|null key → level 1 to 3
	 */
	public function levels(string $key, array $allowed): ?array {
		$value = $this->take($key);
		if ($value === null) {
			return null;
		}
		if (!$value instanceof stdClass && $value !== []) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		$inner = new self(self::valuesOf($value), $this->path($key));
		$levels = [];
		foreach ($inner->names($allowed) as $name) {
			$levels[$name] = $inner->int($name, 1, 3, true);
		}
		return $levels;
	}

	/**
	 * @param list<string> $allowed keys
	 * @return array<array-key, string> key → one line; PHP makes a number of a key of digits. Empty lines are left out
	 */
	public function lines(string $key, array $allowed, int $max): array {
		$inner = $this->object($key, true);
		$lines = [];
		foreach ($inner->names($allowed) as $name) {
			$line = $inner->line($name, $max);
			if ($line !== null) {
				$lines[$name] = $line;
			}
		}
		return $lines;
	}

	/** @return ($required is true ? string : string|null) YYYY-MM-DD */
	public function day(string $key, bool $required = false, ?string $notBefore = null): ?string {
		$value = $this->take($key);
		if ($value === null || $value === '') {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		$day = Spelling::day($value, $this->path($key));
		return $notBefore !== null && $day < $notBefore ? throw new InvalidInput($this->path($key), 'This day is in the past.') : $day;
	}

	/** @return ($required is true ? int : int|null) unix seconds; written as ISO 8601 with zone */
	public function moment(string $key, bool $required = false): ?int {
		$value = $this->take($key);
		if ($value === null || $value === '') {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		return Spelling::moment($value, $this->path($key));
	}

	/** @return list<int> unix seconds, in order and without doubles */
	public function moments(string $key, int $max): array {
		$value = $this->take($key) ?? [];
		if (!is_array($value) || count($value) > $max) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		$moments = array_unique(array_map(fn (mixed $one): int => Spelling::moment($one, $this->path($key)), array_values($value)));
		sort($moments);
		return $moments;
	}

	/** @return ($required is true ? self : self|null) */
	public function object(string $key, bool $required = false): ?self {
		$value = $this->take($key);
		if ($value === null) {
			return $required ? throw new InvalidInput($this->path($key), self::REQUIRED) : null;
		}
		if (!$value instanceof stdClass) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		return new self(self::valuesOf($value), $this->path($key));
	}

	/** @return list<self> the objects of a list, each with its index in the path */
	public function objects(string $key, int $max): array {
		$value = $this->take($key) ?? throw new InvalidInput($this->path($key), self::REQUIRED);
		if (!is_array($value) || count($value) > $max) {
			throw new InvalidInput($this->path($key), self::WRONG_TYPE);
		}
		$objects = [];
		foreach (array_values($value) as $index => $one) {
			if (!$one instanceof stdClass) {
				throw new InvalidInput($this->path($key . '.' . $index), self::WRONG_TYPE);
			}
			$objects[] = new self(self::valuesOf($one), $this->path($key . '.' . $index));
		}
		return $objects;
	}

	/** Refuses every field that was not read. */
	public function end(): void {
		foreach (array_keys($this->values) as $key) {
			if (!isset($this->read[$key])) {
				throw new InvalidInput($this->path((string)$key), 'This field is not known here.');
			}
		}
	}

	/**
	 * @param list<string> $allowed
	 * @return list<string> the keys of this object
	 */
	private function names(array $allowed): array {
		$names = array_map(strval(...), array_keys($this->values));
		foreach ($names as $name) {
			if (!in_array($name, $allowed, true)) {
				throw new InvalidInput($this->path($name), 'This choice is not known.');
			}
		}
		return $names;
	}

	private function take(string $key): mixed {
		$this->read[$key] = true;
		return $this->values[$key] ?? null;
	}

	/** @return array<string, mixed> */
	private static function valuesOf(mixed $object): array {
		/** @var array<string, mixed> $values */
		$values = $object instanceof stdClass ? get_object_vars($object) : [];
		return $values;
	}
}
