<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** German names for ids, as people know them. */
class Names {
	public function __construct(
		private Region $region,
	) {
	}

	/** @param list<string> $ids */
	public function topics(array $ids): string {
		$names = array_column($this->region->topics(), 'name', 'id');
		return implode(', ', array_map(static fn (string $id): string => $names[$id] ?? $id, $ids));
	}

	public function channel(string $id): string {
		return $this->vocabulary('channels')[$id] ?? $id;
	}

	public function device(string $id): string {
		return $this->vocabulary('devices')[$id] ?? $id;
	}

	/** @return string|null null when the district is not known */
	public function district(?string $id): ?string {
		return $id === null ? null : array_column($this->region->districts(), 'name', 'id')[$id] ?? $id;
	}

	/** @return array<string, string> id → name */
	private function vocabulary(string $list): array {
		/** @var list<array{id: string, name: string}> $entries */
		$entries = JsonFile::read('rules/vocabulary.json')[$list] ?? [];
		return array_column($entries, 'name', 'id');
	}
}
