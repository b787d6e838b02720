<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HandbookAccess;
use OCA\InsNetzGegangen\Db\Document;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Exception\EditConflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\Shelf;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;

/** Editors write pages: as a draft first, then for everybody; a page that ships can be laid over and taken back. */
class PageEditing {
	private const ID = '/^[a-z][a-z0-9-]{1,39}$/D';
	private const MAX_VERSION = 1_000_000;

	public function __construct(
		private HandbookAccess $access,
		private Shelf $shelf,
		private DocumentMapper $documents,
		private PageText $text,
		private Versions $versions,
		private EditedPage $view,
		private Clock $clock,
	) {
	}

	/**
	 * @return array<string, mixed> `EditedPage`
	 * @throws NotFound
	 */
	public function open(Actor $actor, string $id): array {
		$this->access->requireEditor($actor);
		return $this->view->of($actor->unit, $id) ?? throw new NotFound();
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function save(Actor $actor, string $id, Fields $fields): array {
		$this->access->requireEditor($actor);
		if (preg_match(self::ID, $id) !== 1) {
			throw new NotFound();
		}
		$based = $fields->int('based', 0, self::MAX_VERSION, true);
		$text = $this->text->read($fields);
		$fields->end();
		return $this->add($actor, $id, $based, Versions::DRAFT, $text + ['date' => $this->clock->today(), 'checkedBy' => null]);
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function publish(Actor $actor, string $id, Fields $fields): array {
		$this->access->requireEditor($actor);
		$based = $fields->int('based', 1, self::MAX_VERSION, true);
		$checkedBy = $fields->personName('checkedBy');
		$fields->end();
		$head = $this->head($actor, $id);
		return $this->add($actor, $id, $based, Versions::PUBLISHED, ['date' => $this->clock->today(), 'checkedBy' => $checkedBy] + $head->content());
	}

	/**
	 * An earlier version becomes the newest draft.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function restore(Actor $actor, string $id, Fields $fields): array {
		$this->access->requireEditor($actor);
		$based = $fields->int('based', 1, self::MAX_VERSION, true);
		$version = $fields->int('version', 0, self::MAX_VERSION, true);
		$fields->end();
		$this->head($actor, $id);
		$content = $version === 0 ? $this->shipped($id)?->content() : $this->documents->version($actor->unit, Library::KIND, $id, $version)?->content();
		return $this->add($actor, $id, $based, Versions::DRAFT, $content ?? throw new InvalidInput('version', 'This choice is not known.'));
	}

	/**
	 * Readers get the page that ships again; a page of one's own is not shown any more.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function takeBack(Actor $actor, string $id, Fields $fields): array {
		$this->access->requireEditor($actor);
		$based = $fields->int('based', 1, self::MAX_VERSION, true);
		$fields->end();
		return $this->add($actor, $id, $based, Versions::TAKEN_BACK, $this->head($actor, $id)->content());
	}

	/**
	 * @param array<string, mixed> $content
	 * @return array<string, mixed>
	 * @throws EditConflict
	 */
	private function add(Actor $actor, string $id, int $based, string $act, array $content): array {
		if (!$this->versions->add($actor, Library::KIND, $id, $based, $act, $content)) {
			throw new EditConflict(EditedPage::text(Page::fromContent($id, (string)$based, $content)), $this->open($actor, $id));
		}
		return $this->open($actor, $id);
	}

	/** @throws NotFound */
	private function head(Actor $actor, string $id): Document {
		return $this->documents->versions($actor->unit, Library::KIND, $id, 1)[0] ?? throw new NotFound();
	}

	private function shipped(string $id): ?Page {
		return $this->shelf->pages()[$id] ?? null;
	}
}
