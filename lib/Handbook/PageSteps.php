<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/**
 * The numbered steps of a page, each with a code that an address can carry: the heading as a word, a dot,
 * and which numbered line below it. src/components/handbook/steps.ts makes the same codes.
 */
final class PageSteps {
	public const CODE = '/^[a-z0-9-]{1,70}(\.\d{1,3})?$/D';
	private const LETTERS = ['ä' => 'ae', 'ö' => 'oe', 'ü' => 'ue', 'ß' => 'ss'];

	/** @return array{code: string, section: string, number: int|null, text: string|null}|null null when the page has no such place any more */
	public static function find(string $markdown, string $code): ?array {
		foreach (self::of($markdown) as $step) {
			if ($step['code'] === $code) {
				return $step;
			}
		}
		return null;
	}

	/** @return list<array{code: string, section: string, number: int|null, text: string|null}> sections and their steps, in their order */
	public static function of(string $markdown): array {
		$steps = [];
		$section = '';
		$count = 0;
		foreach (explode("\n", $markdown) as $line) {
			if (preg_match('/^##\s+(.+?)\s*$/', $line, $heading) === 1) {
				$section = self::plain($heading[1]);
				$count = 0;
				$steps[] = ['code' => self::slug($section), 'section' => $section, 'number' => null, 'text' => null];
			} elseif ($section !== '' && preg_match('/^(\d{1,3})[.)]\s+(.+?)\s*$/', $line, $item) === 1) {
				$count++;
				$steps[] = ['code' => self::slug($section) . '.' . $count, 'section' => $section, 'number' => (int)$item[1], 'text' => self::plain($item[2])];
			}
		}
		return $steps;
	}

	public static function slug(string $heading): string {
		$slug = preg_replace('/[^a-z0-9]+/', '-', strtr(mb_strtolower($heading), self::LETTERS));
		return trim(substr(trim((string)$slug, '-'), 0, 70), '-');
	}

	/** Without marks of Markdown. */
	public static function plain(string $text): string {
		return trim((string)preg_replace(['/!\[[^\]]*\]\([^)]*\)/', '/\[([^\]]*)\]\([^)]*\)/', '/\*\*|__|`/'], ['', '$1', ''], $text));
	}
}
