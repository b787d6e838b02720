<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCP\IRequest;

/**
 * The size of letters on pages for people who are not signed in. These pages run no script and set no cookie:
 * the size stands in the address, and every link of the page carries it on.
 */
final class LetterSize {
	/** Name in the address and in the form. */
	public const KEY = 'schrift';
	/** As it is, larger, twice as large: the same three as in the app. */
	public const SIZES = [1, 2, 3];

	private function __construct(
		public readonly int $size,
	) {
	}

	public static function of(IRequest $request): self {
		$asked = $request->getParam(self::KEY);
		$size = is_string($asked) && ctype_digit($asked) ? (int)$asked : 1;
		return new self(in_array($size, self::SIZES, true) ? $size : 1);
	}

	/** @return array<string, int> what a link has to carry on; nothing for letters as they are */
	public function carried(): array {
		return $this->size === 1 ? [] : [self::KEY => $this->size];
	}
}
