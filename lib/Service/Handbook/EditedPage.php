<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\Document;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\Shelf;
use OCA\InsNetzGegangen\Service\Clock;
use OCP\IUserManager;

/** A page as its editors see it: what ships, what is shown, what is being written, and every version. */
class EditedPage {
	/** So many versions are listed; older ones are kept as well. */
	private const LISTED = 50;

	public function __construct(
		private Shelf $shelf,
		private DocumentMapper $documents,
		private IUserManager $users,
	) {
	}

	/** @return array<string, mixed>|null `EditedPage` of the HTTP interface; null when there is no such page */
	public function of(string $unit, string $id): ?array {
		$shipped = $this->shelf->pages()[$id] ?? null;
		$versions = $this->documents->versions($unit, Library::KIND, $id, self::LISTED);
		$head = $versions[0] ?? null;
		if ($shipped === null && $head === null) {
			return null;
		}
		$takenBack = $head !== null && $head->getAct() === Versions::TAKEN_BACK && $shipped !== null;
		$current = $head === null || $takenBack ? $shipped : self::page($head);
		return [
			'id' => $id,
			'version' => $head?->getVersion() ?? 0,
			'state' => self::state($shipped !== null, $this->isLive($versions)),
			'draft' => $head?->getAct() === Versions::DRAFT,
			'text' => self::text($current),
			'shipped' => $shipped === null ? null : self::text($shipped),
			'pictures' => $this->shelf->pictures(),
			'versions' => array_map($this->version(...), $versions),
		];
	}

	/** @return 'shipped'|'changed'|'own'|'hidden' what readers get */
	public static function state(bool $ships, bool $live): string {
		return match (true) {
			$live => $ships ? 'changed' : 'own',
			default => $ships ? 'shipped' : 'hidden',
		};
	}

	/** @return array{title: string, goal: string, topic: string|null, order: int, needs: string, markdown: string, checkedBy: string|null} needs in lines, as they are typed */
	public static function text(Page $page): array {
		return [
			'title' => $page->title, 'goal' => $page->goal, 'topic' => $page->topic, 'order' => $page->order,
			'needs' => implode("\n", $page->needs), 'markdown' => $page->markdown, 'checkedBy' => $page->checkedBy,
		];
	}

	/** @param list<Document> $versions */
	private function isLive(array $versions): bool {
		return array_filter($versions, static fn (Document $version): bool => $version->getLive()) !== [];
	}

	/** @return array<string, mixed> */
	private function version(Document $version): array {
		$author = $version->getAuthor();
		return [
			'version' => $version->getVersion(),
			'act' => $version->getAct(),
			'live' => $version->getLive(),
			'at' => Clock::iso($version->getCreatedAt()),
			'author' => $author === null ? null : $this->users->get($author)?->getDisplayName(),
			'text' => self::text(self::page($version)),
		];
	}

	private static function page(Document $document): Page {
		return Page::fromContent($document->getDocKey(), (string)$document->getVersion(), $document->content());
	}
}
