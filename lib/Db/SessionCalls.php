<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

/** A session about which people without mail and account have to be called, and how many. */
class SessionCalls {
	public function __construct(
		public readonly int $session,
		public readonly string $kind,
		public readonly string $topic,
		public readonly string $district,
		public readonly int $startsAt,
		public readonly int $people,
	) {
	}
}
