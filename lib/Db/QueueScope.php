<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

/** Whose requests a queue may show: those of some districts, and those a person took down or asked for. */
final class QueueScope {
	/**
	 * @param list<string>|null $districts null: all districts, and requests without one
	 * @param string|null $takenDownBy also what this account took down
	 * @param string|null $requester only what this account asked for
	 * @param list<string> $attended of all districts not these, save for what `takenDownBy` follows and what came to a stop
	 */
	public function __construct(
		public readonly string $unit,
		public readonly ?array $districts,
		public readonly ?string $takenDownBy = null,
		public readonly ?string $requester = null,
		public readonly array $attended = [],
	) {
	}

	/** The same for two that show the same requests. */
	public function key(): string {
		return json_encode(get_object_vars($this), JSON_THROW_ON_ERROR);
	}
}
