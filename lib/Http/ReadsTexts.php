<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;

/** Texts and what has a spelling of its own. */
trait ReadsTexts {
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

	/** What is only kept until it is sent, with all its characters; whoever takes it back checks it then. */
	public function asTyped(string $key, int $max): string {
		$value = $this->take($key);
		if (!is_string($value) || $value === '') {
			throw new InvalidInput($this->path($key), $value === null || $value === '' ? self::REQUIRED : self::WRONG_TYPE);
		}
		return mb_strlen($value) > $max ? throw new InvalidInput($this->path($key), 'This text is too long. At most %s characters are possible.', [$max]) : $value;
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

	abstract public function path(string $key): string;

	abstract private function take(string $key): mixed;
}
