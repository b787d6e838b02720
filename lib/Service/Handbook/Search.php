<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\PageSteps;

/** Finds pages by words: each word must be there; where it stands says how well the page fits. */
class Search {
	private const AROUND = 60;
	private const WEIGHTS = ['title' => 8, 'goal' => 4, 'headings' => 3, 'words' => 1];

	public function __construct(
		private Library $library,
	) {
	}

	/** @return list<array{page: Page, excerpt: string}> the best first */
	public function find(string $unit, string $term): array {
		$words = array_slice(array_values(array_filter(preg_split('/[^\p{L}\p{N}-]+/u', mb_strtolower($term)) ?: [], static fn (string $word): bool => $word !== '')), 0, 8);
		if ($words === []) {
			return [];
		}
		$scores = [];
		$pages = $this->library->pages($unit);
		foreach ($pages as $id => $page) {
			$score = self::score($page, $words);
			if ($score > 0) {
				$scores[$id] = $score;
			}
		}
		arsort($scores);
		$found = [];
		foreach (array_keys($scores) as $id) {
			$found[] = ['page' => $pages[$id], 'excerpt' => self::excerpt($pages[$id], $words)];
		}
		return $found;
	}

	/** @param list<string> $words */
	private static function score(Page $page, array $words): int {
		preg_match_all('/^#+\s+(.+)$/m', $page->markdown, $headings);
		$parts = ['title' => $page->title, 'goal' => $page->goal, 'headings' => implode(' ', $headings[1]), 'words' => $page->words()];
		$score = 0;
		foreach ($words as $word) {
			$here = 0;
			foreach (self::WEIGHTS as $part => $weight) {
				$here += str_contains(mb_strtolower($parts[$part]), $word) ? $weight : 0;
			}
			if ($here === 0) {
				return 0;
			}
			$score += $here;
		}
		return $score;
	}

	/** @param list<string> $words */
	private static function excerpt(Page $page, array $words): string {
		$text = trim((string)preg_replace('/\s+/', ' ', PageSteps::plain((string)preg_replace('/^(#+|\d+\.|-)\s+/m', '', $page->markdown))));
		$at = mb_stripos($text, $words[0]);
		if ($at === false) {
			return $page->goal;
		}
		$start = max(0, $at - self::AROUND);
		$piece = mb_substr($text, $start, self::AROUND * 3);
		return ($start > 0 ? '… ' : '') . ($start > 0 ? (string)preg_replace('/^\S*\s/u', '', $piece) : $piece) . ' …';
	}
}
