<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

/** A part of the party that asks as such: a branch, a district association, a state-wide working group. */
final class Body {
	/** @param string $role what the person who asks is there */
	public function __construct(
		public readonly string $name,
		public readonly string $role,
	) {
	}
}
