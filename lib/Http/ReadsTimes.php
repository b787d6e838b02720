<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;

/** Days and moments. */
trait ReadsTimes {
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

	abstract public function path(string $key): string;

	abstract private function take(string $key): mixed;
}
