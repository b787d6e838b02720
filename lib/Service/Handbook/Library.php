<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\Shelf;

/** The pages as readers get them: what ships, with the texts of the party laid over it. */
class Library {
	public const KIND = 'page';

	public function __construct(
		private Shelf $shelf,
		private DocumentMapper $documents,
		private PlatformBook $platforms,
	) {
	}

	/** @return array<string, Page> by id, in their order, with places for the names of platforms */
	public function raw(string $unit): array {
		$pages = $this->shelf->pages();
		foreach ($this->documents->live($unit, self::KIND) as $id => $document) {
			$content = $document->content();
			if ($content !== []) {
				$pages[$id] = Page::fromContent($id, (string)$document->getVersion(), $content);
			}
		}
		return Shelf::inOrder($pages);
	}

	/** @return array<string, Page> by id, in their order, as they are read */
	public function pages(string $unit): array {
		$table = $this->platforms->table($unit);
		return array_map(static fn (Page $page): Page => $page->map($table->fill(...)), $this->raw($unit));
	}

	/** @throws NotFound */
	public function page(string $unit, string $id): Page {
		return $this->pages($unit)[$id] ?? throw new NotFound();
	}
}
