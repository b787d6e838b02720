<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/vocabulary.json: the lists of words that are the same everywhere. TypeScript reads the same file. */
class Vocabulary {
	/** Of the names in the file; every other language reads those of rules/vocabulary.en.json. */
	private const LANGUAGE = 'de';

	/** @var array<string, list<array{id: string, name: string}>>|null */
	private ?array $lists = null;

	/** @return list<array{id: string, name: string}> */
	public function named(string $list, string $language = self::LANGUAGE): array {
		$entries = $this->lists()[$list] ?? [];
		if (str_starts_with($language, self::LANGUAGE)) {
			return $entries;
		}
		/** @var array<array-key, string> $names id → name */
		$names = JsonFile::read('rules/vocabulary.en.json')[$list] ?? [];
		return array_map(static fn (array $entry): array => ['name' => $names[$entry['id']] ?? $entry['name']] + $entry, $entries);
	}

	/** @return list<string> */
	public function ids(string $list): array {
		return array_map(static fn (array $entry): string => (string)$entry['id'], $this->named($list));
	}

	/** @return list<array{id: int, name: string}> */
	public function urgencies(string $language = self::LANGUAGE): array {
		return array_map(static fn (array $entry): array => ['id' => (int)$entry['id'], 'name' => $entry['name']], $this->named('urgencies', $language));
	}

	/** @return array<string, list<array{id: string, name: string}>> */
	private function lists(): array {
		if ($this->lists === null) {
			/** @var array<string, list<array{id: string, name: string}>> $lists */
			$lists = JsonFile::read('rules/vocabulary.json');
			$this->lists = $lists;
		}
		return $this->lists;
	}
}
