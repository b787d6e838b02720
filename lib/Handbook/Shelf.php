<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Handbook;

/** The pages that ship with the app, in their order. Read once for each process. */
class Shelf {
	private const FOLDER = __DIR__ . '/../../handbook';

	/** @var array<string, Page>|null */
	private ?array $pages = null;

	public function __construct(
		private Platforms $platforms,
	) {
	}

	/** @return array<string, Page> by id, in the order of the handbook */
	public function pages(): array {
		if ($this->pages === null) {
			$pages = [];
			foreach (glob(self::FOLDER . '/[0-9]*.md') ?: [] as $file) {
				$page = PageParser::parse($this->platforms->fill((string)file_get_contents($file)), basename($file));
				$pages[$page->id] = $page;
			}
			uasort($pages, static fn (Page $one, Page $other): int => [$one->order, $one->id] <=> [$other->order, $other->id]);
			$this->pages = $pages;
		}
		return $this->pages;
	}
}
