<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use stdClass;

/** What holds further fields: each is read in its own right, and its path in a refusal says where. */
trait ReadsObjects {
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

	/** As it came, of any type: only to be compared with what is stored, never to be stored itself. */
	public function anything(string $key): mixed {
		return $this->take($key);
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

	/** @return array<string, mixed> */
	private static function valuesOf(mixed $object): array {
		/** @var array<string, mixed> $values */
		$values = $object instanceof stdClass ? get_object_vars($object) : [];
		return $values;
	}

	abstract public function path(string $key): string;

	abstract private function take(string $key): mixed;
}
