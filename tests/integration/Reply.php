<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

/** What the app answered to one call. */
final class Reply {
	/**
	 * @param mixed $data what stands in ocs.data
	 * @param string|null $cursor of the next page
	 * @param int $statements how many statements were sent to the database
	 */
	public function __construct(
		public readonly int $status,
		public readonly mixed $data,
		public readonly ?string $cursor,
		public readonly int $statements,
	) {
	}

	/** A value of the answer by its path, such as `asks.0.state`; null when it is not there. */
	public function at(string $path): mixed {
		$value = $this->data;
		foreach (explode('.', $path) as $key) {
			$value = is_array($value) ? $value[$key] ?? null : null;
		}
		return $value;
	}

	public function int(string $path): int {
		$value = $this->at($path);
		return is_int($value) ? $value : throw new \UnexpectedValueException($path . ' is no number in ' . json_encode($this->data));
	}

	public function text(string $path): string {
		$value = $this->at($path);
		return is_string($value) ? $value : throw new \UnexpectedValueException($path . ' is no text in ' . json_encode($this->data));
	}

	/** @return list<mixed> one value of each item of a list */
	public function column(string $key): array {
		return is_array($this->data) ? array_column($this->data, $key) : [];
	}
}
