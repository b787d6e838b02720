<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

/**
 * Answers of a form as Nextcloud Forms exports them: UTF-8 (with BOM), comma, every value in quotes, first three
 * columns for account, display name and moment, then one for each question.
 */
final class FormsCsv {
	private const MAX_BYTES = 5_000_000;
	private const MAX_ROWS = 5_000;
	private const FIRST_COLUMNS = [
		['Benutzer-ID', 'User ID'],
		['Anzeigename des Nutzers', 'User display name'],
		['Zeitstempel', 'Timestamp'],
	];

	/**
	 * @param list<string> $questions
	 * @param array<int, array{account: string, name: string, at: string, answers: array<string, string>}> $rows by the number of the row, the header being row 1
	 */
	private function __construct(
		public readonly array $questions,
		public readonly array $rows,
	) {
	}

	/** @throws ImportFault when the file as a whole cannot be used */
	public static function read(string $path): self {
		$size = is_file($path) ? filesize($path) : false;
		$file = $size === false ? false : fopen($path, 'rb');
		if ($file === false) {
			throw new ImportFault('The file cannot be read: ' . $path);
		}
		try {
			return $size > self::MAX_BYTES ? throw new ImportFault('The file is too large.') : self::parse($file);
		} finally {
			fclose($file);
		}
	}

	/** @param resource $file */
	private static function parse($file): self {
		if (fread($file, 3) !== "\u{FEFF}") {
			rewind($file);
		}
		$header = self::next($file) ?? throw new ImportFault('The file is empty.');
		foreach (self::FIRST_COLUMNS as $index => $names) {
			if (!in_array($header[$index] ?? '', $names, true)) {
				throw new ImportFault(sprintf('Column %d should be "%s". Is this an export of Nextcloud Forms?', $index + 1, $names[0]));
			}
		}
		$questions = array_slice($header, 3);
		if (count(array_unique($questions)) !== count($questions)) {
			throw new ImportFault('Two questions have the same text. Please rename one of them in the file.');
		}
		$rows = [];
		for ($number = 2; ($values = self::next($file)) !== null; $number++) {
			if ($values === ['']) {
				continue;
			}
			if (count($values) !== count($header)) {
				throw new ImportFault(sprintf('Row %d has %d values instead of %d.', $number, count($values), count($header)));
			}
			$rows[$number] = ['account' => $values[0], 'name' => $values[1], 'at' => $values[2], 'answers' => array_combine($questions, array_slice($values, 3))];
		}
		return count($rows) > self::MAX_ROWS ? throw new ImportFault('The file has too many rows.') : new self($questions, $rows);
	}

	/**
	 * @param resource $file
	 * @return list<string>|null null at the end
	 * @phpstan-impure
	 */
	private static function next($file): ?array {
		// No escape character: a backslash in an answer is a backslash.
		$values = fgetcsv($file, null, ',', '"', '');
		if ($values === false) {
			return null;
		}
		return array_map(static function (?string $value): string {
			if (!mb_check_encoding((string)$value, 'UTF-8')) {
				throw new ImportFault('The file is not in UTF-8.');
			}
			return self::withoutGuard(trim((string)$value));
		}, $values);
	}

	/** Forms puts a ' before what a spreadsheet would take for a formula, so a phone number reads '+49 … */
	public static function withoutGuard(string $value): string {
		return preg_match('/^\'[=+\-@]/', $value) === 1 ? substr($value, 1) : $value;
	}
}
