<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

/** A session as somebody typed it, checked. */
final class SessionDraft {
	/**
	 * @param int $startsAt unix seconds
	 * @param array<string, string> $parts what is sealed
	 */
	public function __construct(
		public readonly string $kind,
		public readonly string $topic,
		public readonly string $district,
		public readonly int $startsAt,
		public readonly int $minutes,
		public readonly string $channel,
		public readonly int $seats,
		#[\SensitiveParameter] public readonly array $parts,
	) {
	}
}
