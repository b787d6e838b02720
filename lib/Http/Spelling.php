<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

use DateTimeImmutable;
use OCA\InsNetzGegangen\Exception\InvalidInput;

/** How addresses, days and moments are written; each refuses with the path of its field. */
final class Spelling {
	public static function email(string $text, string $field): string {
		return filter_var($text, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE) === false
			? throw new InvalidInput($field, 'This is not an e-mail address. Please check it.')
			: $text;
	}

	public static function https(string $text, string $field): string {
		return !str_starts_with($text, 'https://') || filter_var($text, FILTER_VALIDATE_URL) === false
			? throw new InvalidInput($field, 'Please enter an address that begins with https://.')
			: $text;
	}

	/** @return string YYYY-MM-DD */
	public static function day(mixed $value, string $field): string {
		// The parser of dates throws on a zero byte, so the form is looked at first.
		$isWritten = is_string($value) && preg_match('/^\d{4}-\d\d-\d\d$/D', $value) === 1;
		$day = $isWritten ? DateTimeImmutable::createFromFormat('!Y-m-d', $value) : false;
		if (!is_string($value) || $day === false || $day->format('Y-m-d') !== $value || $value > '2199-12-31') {
			throw new InvalidInput($field, 'Please enter a date such as 2026-12-24.');
		}
		return $value;
	}

	/** @return int unix seconds */
	public static function moment(mixed $value, string $field): int {
		$form = '/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)$/D';
		$seconds = is_string($value) && preg_match($form, $value) === 1 ? strtotime($value) : false;
		return $seconds === false ? throw new InvalidInput($field, 'Please enter a date and time.') : $seconds;
	}
}
