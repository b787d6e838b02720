<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

/** One class, interface, trait or enum as a source file declares it. */
final class Declaration {
	/**
	 * @param string $kind such as "interface" or "abstract class"
	 * @param list<string> $parents names of what it extends and implements directly
	 * @param array<string, string> $members signatures by name: `method()`, `CONSTANT`, `$property`
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $kind,
		public readonly array $parents,
		public readonly array $members,
	) {
	}
}
