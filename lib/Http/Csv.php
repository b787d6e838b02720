<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Http;

/** Writes tables for spreadsheet programs. A cell that a program would take for a formula gets a sign before it. */
final class Csv {
	private const FORMULA = '/^[=+\-@\t\r]/';
	/** A phone number begins with a plus sign and is no formula. */
	private const PHONE = '/^\+[\d ]+$/D';

	/** @param list<list<string>> $rows */
	public static function of(array $rows): string {
		$lines = array_map(static fn (array $row): string => implode(';', array_map(self::cell(...), $row)), $rows);
		return "\u{FEFF}" . implode("\r\n", $lines) . "\r\n";
	}

	private static function cell(string $text): string {
		$isFormula = preg_match(self::FORMULA, $text) === 1 && preg_match(self::PHONE, $text) !== 1;
		return '"' . str_replace('"', '""', ($isFormula ? "'" : '') . $text) . '"';
	}
}
