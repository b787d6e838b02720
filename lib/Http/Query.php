<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCP\IRequest;

/** Strict reading of what stands behind the question mark of an address. */
class Query {
	public const DEFAULT_LIMIT = 50;
	public const MAX_LIMIT = 200;

	public function __construct(
		private IRequest $request,
	) {
	}

	public function limit(): int {
		return $this->number('limit', 1, self::MAX_LIMIT) ?? self::DEFAULT_LIMIT;
	}

	/** @return int|null id behind which the next page begins */
	public function cursor(): ?int {
		return $this->number('cursor', 1, PHP_INT_MAX);
	}

	/**
	 * Whether only what no district looks after itself is asked for.
	 *
	 * @throws InvalidInput
	 */
	public function isUnattended(): bool {
		return $this->choice('only', ['unattended']) !== null;
	}

	/** @throws InvalidInput */
	public function number(string $name, int $min, int $max): ?int {
		$value = $this->text($name, 20);
		if ($value === null) {
			return null;
		}
		$number = preg_match('/^\d{1,19}$/D', $value) === 1 ? filter_var($value, FILTER_VALIDATE_INT) : false;
		if ($number === false) {
			throw new InvalidInput($name, 'Please enter a whole number.');
		}
		if ($number < $min || $number > $max) {
			throw new InvalidInput($name, 'Please enter a number from %1$s to %2$s.', [$min, $max]);
		}
		return $number;
	}

	/**
	 * @param list<string> $allowed
	 * @throws InvalidInput
	 */
	public function choice(string $name, array $allowed): ?string {
		$value = $this->text($name, 64);
		if ($value !== null && !in_array($value, $allowed, true)) {
			throw new InvalidInput($name, 'This choice is not known.');
		}
		return $value;
	}

	/** @throws InvalidInput */
	public function text(string $name, int $max): ?string {
		$value = $this->request->getParam($name);
		if ($value === null || $value === '') {
			return null;
		}
		if (!is_string($value)) {
			throw new InvalidInput($name, 'This value has the wrong form.');
		}
		if (mb_strlen($value) > $max) {
			throw new InvalidInput($name, 'This text is too long. At most %s characters are possible.', [$max]);
		}
		return Text::oneLine(Text::freeText($value, $name), $name);
	}
}
