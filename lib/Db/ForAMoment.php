<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

/**
 * Keeps what was read as long as a call takes, because several parts of it ask for the same.
 * A process that goes on for hours, such as a worker, reads anew.
 *
 * @template T
 */
final class ForAMoment {
	private const NANOSECONDS = 2_000_000_000;

	/** @var array<string, array{int, T}> key → when it was read, and what */
	private array $kept = [];

	/**
	 * @param callable(): T $read
	 * @return T
	 */
	public function get(string $key, callable $read): mixed {
		$now = (int)hrtime(true);
		if (!isset($this->kept[$key]) || $now - $this->kept[$key][0] > self::NANOSECONDS) {
			$this->kept[$key] = [$now, $read()];
		}
		return $this->kept[$key][1];
	}

	/** It is written. */
	public function forget(): void {
		$this->kept = [];
	}
}
