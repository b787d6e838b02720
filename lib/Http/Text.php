<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use OCA\InsNetzGegangen\Exception\InvalidInput;

/** What text of people may hold. */
final class Text {
	/** Marks, embeddings, overrides and isolates: they can make a name read as another one. */
	private const DIRECTION = '/[\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]/u';

	/** Trimmed, with \n as the only control character. */
	public static function freeText(string $text, string $field): string {
		$text = trim(str_replace(["\r\n", "\r", "\t"], ["\n", "\n", ' '], $text));
		if (preg_match('/[^\P{C}\n\x{200D}\x{00AD}]/u', $text) === 1) {
			throw new InvalidInput($field, 'This text holds characters that cannot be shown. Please type it again.');
		}
		return $text;
	}

	public static function oneLine(string $text, string $field): string {
		if (str_contains($text, "\n")) {
			throw new InvalidInput($field, 'Please write this in one line.');
		}
		return $text;
	}

	public static function personName(string $name, string $field): string {
		if (preg_match('/^[\p{L}\p{M}\p{N} .,\'’`´()\/&+-]+$/uD', $name) !== 1) {
			throw new InvalidInput($field, 'Please use only letters in the name.');
		}
		return $name;
	}

	/** For names that come from elsewhere, such as an account: what turns the reading direction is taken out. */
	public static function withoutDirection(string $text): string {
		return (string)preg_replace(self::DIRECTION, '', $text);
	}
}
