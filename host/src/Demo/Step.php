<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

/** One thing that one person does at one moment. */
final class Step {
	/**
	 * @param int $moment unix seconds
	 * @param string $by account
	 * @param string $do one of the keys of Stage::CALLS
	 * @param string $about key of the request or helper in the data files
	 * @param array<string, mixed> $fields body of the call as it stands in the data files
	 */
	public function __construct(
		public readonly int $moment,
		public readonly string $by,
		public readonly string $do,
		public readonly string $about,
		public readonly array $fields,
	) {
	}
}
