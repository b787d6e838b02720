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
use OCA\InsNetzGegangen\Service\Handbook\Library;
use OCA\InsNetzGegangen\Service\Handbook\OutdatedNames;
use OCA\InsNetzGegangen\Service\Handbook\PlatformBook;
use OCA\InsNetzGegangen\Service\Handbook\Search;
use OCP\IURLGenerator;

/** The handbook as the HTTP interface shows it. A page is found by its id among the known ones, never by a path. */
class HandbookView {
	public function __construct(
		private Library $library,
		private PlatformBook $platforms,
		private Search $search,
		private IURLGenerator $urls,
	) {
	}

	/** @return list<array<string, mixed>> `HandbookListItem` */
	public function list(string $unit): array {
		return array_map(self::listed(...), array_values($this->library->pages($unit)));
	}

	/** @return list<array<string, mixed>> `HandbookFound`, the best first */
	public function found(string $unit, string $term): array {
		return array_map(static fn (array $hit): array => self::listed($hit['page']) + ['excerpt' => $hit['excerpt']], $this->search->find($unit, $term));
	}

	/**
	 * @return array<string, mixed> `HandbookPage`
	 * @throws NotFound
	 */
	public function page(string $unit, string $id): array {
		foreach ($this->all($unit) as $page) {
			if ($page['id'] === $id) {
				return $page;
			}
		}
		throw new NotFound();
	}

	/** @return list<array<string, mixed>> `HandbookPage`, the whole book */
	public function all(string $unit): array {
		$table = $this->platforms->table($unit);
		$outdated = new OutdatedNames($table, $this->platforms->decisions($unit));
		$raw = array_values($this->library->raw($unit));
		$pages = array_map(static fn (Page $page): Page => $page->map($table->fill(...)), $raw);
		return array_map(fn (Page $page, int $position): array => self::listed($page) + [
			'needs' => $page->needs,
			'version' => $page->version,
			'date' => $page->date,
			'checkedBy' => $page->checkedBy,
			'markdown' => $this->withPictures($page->markdown),
			'outdated' => $outdated->in($raw[$position]),
			'previous' => self::link($pages[$position - 1] ?? null),
			'next' => self::link($pages[$position + 1] ?? null),
		], $pages, array_keys($pages));
	}

	/** Pictures lie beside the pages; in the browser they need their address on this server. */
	public function withPictures(string $markdown): string {
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
