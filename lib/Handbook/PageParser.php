<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

use UnexpectedValueException;

/** Reads a page: a header between two lines `---` (`key: value`, `needs:` as a list), then Markdown. */
final class PageParser {
	private const HEADER = '/\A---\n(.*?)\n---\n(.*)\z/s';

	/** @throws UnexpectedValueException when the header is missing or has no id or title */
	public static function parse(string $text, string $file): Page {
		if (preg_match(self::HEADER, str_replace("\r\n", "\n", $text), $parts) !== 1) {
			throw new UnexpectedValueException($file . ' has no header');
		}
		[$values, $needs] = self::header($parts[1]);
		$id = $values['id'] ?? '';
		if (preg_match('/^[a-z0-9-]{1,40}$/D', $id) !== 1 || ($values['title'] ?? '') === '') {
			throw new UnexpectedValueException($file . ' has no id or no title');
		}
		$optional = static fn (string $key): ?string => ($values[$key] ?? '') === '' ? null : $values[$key];
		return new Page(
			$id,
			$values['title'],
			$values['goal'] ?? '',
			$optional('topic'),
			(int)($values['order'] ?? 0),
			$needs,
			$values['version'] ?? '',
			$values['date'] ?? '',
			$optional('checkedBy'),
			trim($parts[2]),
		);
	}

	/** @return array{array<string, string>, list<string>} values by key, items of `needs` */
	private static function header(string $text): array {
		$values = [];
		$items = [];
		$key = '';
		foreach (explode("\n", $text) as $line) {
			if (preg_match('/^\s+- (.+)$/', $line, $item) === 1) {
				$items[$key][] = trim($item[1]);
			} elseif (preg_match('/^([A-Za-z]+):\s*(.*)$/', $line, $pair) === 1) {
				[, $key, $value] = $pair;
				$values[$key] = trim($value);
			}
		}
		return [$values, $items['needs'] ?? []];
	}
}
