<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/** One page of the handbook as it ships: header and text. */
final class Page {
	/**
	 * @param string|null $topic topic id a request from this page would have
	 * @param list<string> $needs what one needs
	 * @param string $date YYYY-MM-DD
	 * @param string $markdown with the names of the platforms filled in
	 */
	public function __construct(
		public readonly string $id,
		public readonly string $title,
		public readonly string $goal,
		public readonly ?string $topic,
		public readonly int $order,
		public readonly array $needs,
		public readonly string $version,
		public readonly string $date,
		public readonly ?string $checkedBy,
		public readonly string $markdown,
	) {
	}
}
