<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

use RuntimeException;

/** A file of rules/, read by type: a wrong one is named with its place instead of being misunderstood later. */
final class RuleFile {
	/** @param array<array-key, mixed> $values */
	private function __construct(
		private array $values,
		private string $place,
	) {
	}

	public static function open(string $file): self {
		return new self(JsonFile::read('rules/' . $file), $file);
	}

	/** @return list<string> */
	public function texts(string $key): array {
		$texts = [];
		foreach ($this->list($key) as $text) {
			$texts[] = is_string($text) ? $text : throw $this->fault($key);
		}
		return $texts;
	}

	/** @return list<string>|null null when the rule does not say */
	public function textsIfAny(string $key): ?array {
		return isset($this->values[$key]) ? $this->texts($key) : null;
	}

	/** @return array<string, list<string>> */
	public function textsByName(string $key): array {
		$part = new self($this->list($key), $this->place . ' ' . $key);
		$lists = [];
		foreach (array_keys($part->values) as $name) {
			$lists[(string)$name] = $part->texts((string)$name);
		}
		/** @var array<string, list<string>> $lists */
		return $lists;
	}

	/** A flag that is not there is not set. */
	public function flag(string $key): bool {
		$flag = $this->values[$key] ?? false;
		return is_bool($flag) ? $flag : throw $this->fault($key);
	}

	/** @return array<string, self> rules by their names */
	public function parts(string $key): array {
		$parts = [];
		foreach ($this->list($key) as $name => $part) {
			$parts[(string)$name] = is_array($part) ? new self($part, $this->place . ' ' . $key . '.' . $name) : throw $this->fault($key);
		}
		/** @var array<string, self> $parts */
		return $parts;
	}

	/** @return array<array-key, mixed> */
	private function list(string $key): array {
		$list = $this->values[$key] ?? null;
		return is_array($list) ? $list : throw $this->fault($key);
	}

	private function fault(string $key): RuntimeException {
		return new RuntimeException('Wrong rule in ' . $this->place . ': ' . $key);
	}
}
