<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

use RuntimeException;

/** Reads a data file that ships with the app. */
final class JsonFile {
	/** @return array<string, mixed> */
	public static function read(string $relativePath): array {
		$text = file_get_contents(self::path($relativePath));
		$value = $text === false ? null : json_decode($text, true);
		if (!is_array($value)) {
			throw new RuntimeException('Cannot read ' . $relativePath);
		}
		/** @var array<string, mixed> $value */
		return $value;
	}

	public static function exists(string $relativePath): bool {
		return is_file(self::path($relativePath));
	}

	private static function path(string $relativePath): string {
		return dirname(__DIR__, 2) . '/' . $relativePath;
	}
}
