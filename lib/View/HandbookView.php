<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\Shelf;
use OCP\IURLGenerator;

/** The handbook as the HTTP interface shows it. A page is found by its id among the known ones, never by a path. */
class HandbookView {
	public function __construct(
		private Shelf $shelf,
		private IURLGenerator $urls,
	) {
	}

	/** @return list<array<string, mixed>> `HandbookListItem` */
	public function list(): array {
		return array_map(self::listed(...), array_values($this->shelf->pages()));
	}

	/**
	 * @return array<string, mixed> `HandbookPage`
	 * @throws NotFound
	 */
	public function page(string $id): array {
		$pages = $this->shelf->pages();
		$page = $pages[$id] ?? throw new NotFound();
		$ids = array_keys($pages);
		$position = (int)array_search($id, $ids, true);
		return self::listed($page) + [
			'needs' => $page->needs,
			'version' => $page->version,
			'date' => $page->date,
			'checkedBy' => $page->checkedBy,
			'markdown' => $this->withPictures($page->markdown),
			'previous' => self::link($pages[$ids[$position - 1] ?? ''] ?? null),
			'next' => self::link($pages[$ids[$position + 1] ?? ''] ?? null),
		];
	}

	/** Pictures lie beside the pages; in the browser they need their address on this server. */
	private function withPictures(string $markdown): string {
		$folder = $this->urls->linkTo(Application::APP_ID, 'handbook/img/');
		return (string)preg_replace('/(!\[[^\]]*\]\()img\/([a-z0-9-]+\.svg\))/', '${1}' . $folder . '${2}', $markdown);
	}

	/** @return array<string, mixed> */
	private static function listed(Page $page): array {
		return ['id' => $page->id, 'title' => $page->title, 'goal' => $page->goal, 'topic' => $page->topic, 'order' => $page->order];
	}

	/** @return array{id: string, title: string}|null */
	private static function link(?Page $page): ?array {
		return $page === null ? null : ['id' => $page->id, 'title' => $page->title];
	}
}
