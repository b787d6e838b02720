<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appointments;

/** An appointment as somebody typed it, checked. */
final class AppointmentDraft {
	/**
	 * @param int|null $startsAt unix seconds; null when times are proposed
	 * @param list<int> $options proposed moments
	 * @param array<string, string> $parts what is sealed
	 */
	public function __construct(
		public readonly ?int $startsAt,
		public readonly array $options,
		public readonly int $minutes,
		public readonly string $channel,
		public readonly ?string $place,
		#[\SensitiveParameter] public readonly array $parts,
	) {
	}
}
