<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** Which packages of Landesverbände are installed, and which of them counts when nobody has chosen. */
final class Regions {
	public static function exists(string $id): bool {
		return preg_match('/^[a-z]{2,20}$/D', $id) === 1 && JsonFile::exists('regions/' . $id . '/region.json');
	}

	/**
	 * The package with this id; that of the installation if there is none.
	 *
	 * @param array<array-key, mixed> $own file → content that lies over it
	 */
	public static function chosen(string $id, array $own = []): Region {
		return new Region(self::exists($id) ? $id : self::default(), $own);
	}

	public static function default(): string {
		$id = JsonFile::read('regions/default.json')['region'] ?? '';
		return is_string($id) ? $id : '';
	}
}
