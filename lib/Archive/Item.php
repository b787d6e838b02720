<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

/** One thing that an archive holds and that can be taken or left. */
final class Item {
	/**
	 * @param 'page'|'platforms'|'glossary'|'package'|'role' $kind
	 * @param string $key such as the id of a page
	 * @param array<array-key, mixed> $content checked
	 */
	public function __construct(
		public readonly string $kind,
		public readonly string $key,
		public readonly string $title,
		public readonly array $content,
	) {
	}

	public function id(): string {
		return $this->kind . ':' . $this->key;
	}
}
