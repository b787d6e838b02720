<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

use JsonSerializable;

final class SearchResult implements JsonSerializable {
	/** @param SearchResultEntry[] $entries */
	private function __construct(
		private string $name,
		private array $entries,
	) {
	}

	/** @param SearchResultEntry[] $entries */
	public static function complete(string $name, array $entries): self {
		return new self($name, $entries);
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'isPaginated' => false, 'entries' => array_values($this->entries), 'cursor' => null];
	}
}
