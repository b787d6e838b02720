<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/** The pages that ship with the app, in their order. Read once for each process. */
class Shelf {
	/** The short version, four sheets in large print. */
	public const SHORT = 'kurzfassung';
	private const FOLDER = __DIR__ . '/../../handbook';

	/** @var array<string, Page>|null */
	private ?array $pages = null;

	/** @return array<string, Page> by id, in the order of the handbook */
	public function pages(): array {
		if ($this->pages === null) {
			$pages = [];
			foreach ([...glob(self::FOLDER . '/[0-9]*.md') ?: [], self::FOLDER . '/' . self::SHORT . '.md'] as $file) {
				$page = PageParser::parse((string)file_get_contents($file), basename($file));
				$pages[$page->id] = $page;
			}
			$this->pages = self::inOrder($pages);
		}
		return $this->pages;
	}

	/** @return list<string> drawings as a page names them */
	public function pictures(): array {
		return array_map(static fn (string $file): string => 'img/' . basename($file), glob(self::FOLDER . '/img/*.svg') ?: []);
	}

	/**
	 * @param array<string, Page> $pages
	 * @return array<string, Page>
	 */
	public static function inOrder(array $pages): array {
		uasort($pages, static fn (Page $one, Page $other): int => [$one->order, $one->id] <=> [$other->order, $other->id]);
		return $pages;
	}
}
