<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;

/** Values out of lists that are known, one or several. */
trait ReadsChoices {
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

	abstract public function path(string $key): string;

	abstract private function take(string $key): mixed;
}
