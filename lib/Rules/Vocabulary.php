<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/vocabulary.json: the lists of words that are the same everywhere. TypeScript reads the same file. */
class Vocabulary {
	/** @var array<string, list<array{id: string, name: string}>>|null */
	private ?array $lists = null;

	/** @return list<array{id: string, name: string}> */
	public function named(string $list): array {
		return $this->lists()[$list] ?? [];
	}

	/** @return list<string> */
	public function ids(string $list): array {
		return array_map(static fn (array $entry): string => (string)$entry['id'], $this->named($list));
	}

	/** @return list<array{id: int, name: string}> */
	public function urgencies(): array {
		return array_map(static fn (array $entry): array => ['id' => (int)$entry['id'], 'name' => $entry['name']], $this->named('urgencies'));
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
