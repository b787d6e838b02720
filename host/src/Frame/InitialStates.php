<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use Closure;

/** What scripts find in the page, by app and key. */
final class InitialStates {
	/** @var array<string, Closure(): mixed> */
	private array $states = [];

	public function add(string $app, string $key, Closure $value): void {
		$this->states[$app . '-' . $key] = $value;
	}

	/** @return array<string, string> base64 of the JSON, by the end of the element's id */
	public function encoded(): array {
		return array_map(static fn (Closure $value): string => base64_encode(json_encode($value(), JSON_THROW_ON_ERROR)), $this->states);
	}
}
