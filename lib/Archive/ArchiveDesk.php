<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Handbook\Versions;

/** Export, and import with a look before: page by page mine stays or theirs is taken, as a new version, so that nothing is lost. */
class ArchiveDesk {
	private const MAX_BASE64 = 1_000_000;

	public function __construct(
		private ArchiveBook $book,
		private ArchiveReader $reader,
		private PackageParts $parts,
		private DocumentMapper $documents,
		private Versions $versions,
	) {
	}

	/** @throws NotFound */
	public function export(Actor $actor, string $version): string {
		$this->requireWriter($actor);
		return $this->book->zip($version);
	}

	/**
	 * @return list<array<string, mixed>> `ImportItem`
	 * @throws NotFound|InvalidInput
	 */
	public function preview(Actor $actor, Fields $fields): array {
		$this->requireWriter($actor);
		$items = $this->read($fields);
		$fields->end();
		$mine = $this->book->items();
		return array_map(fn (Item $item): array => [
			'id' => $item->id(),
			'kind' => $item->kind,
			'title' => $item->title === '' ? $item->key : $item->title,
			'state' => self::state($mine[$item->id()] ?? null, $item),
			'allowed' => $this->mayTake($actor, $item),
			'mine' => isset($mine[$item->id()]) ? self::words($mine[$item->id()]) : null,
			'theirs' => self::words($item),
		], $items);
	}

	/**
	 * @return array{taken: int}
	 * @throws NotFound|InvalidInput|Conflict
	 */
	public function import(Actor $actor, Fields $fields): array {
		$this->requireWriter($actor);
		$items = $this->read($fields);
		$take = $fields->lines('take', array_map(static fn (Item $item): string => $item->id(), $items), 10);
		$fields->end();
		$mine = $this->book->items();
		$taken = 0;
		foreach ($items as $item) {
			if (isset($take[$item->id()]) && self::state($mine[$item->id()] ?? null, $item) !== 'same') {
				if (!$this->mayTake($actor, $item)) {
					throw new InvalidInput('take.' . $item->id(), 'Only administrators can take this.');
				}
				$this->take($actor, $item);
				$taken++;
			}
		}
		return ['taken' => $taken];
	}

	/** @throws Conflict */
	private function take(Actor $actor, Item $item): void {
		$newest = $this->documents->versions($actor->unit, $item->kind, $item->key, 1)[0] ?? null;
		if (!$this->versions->add($actor, $item->kind, $item->key, $newest?->getVersion() ?? 0, Versions::PUBLISHED, $item->content)) {
			throw new Conflict(Reason::State);
		}
		if ($item->kind === 'package') {
			$this->parts->set($item->key, $item->content);
		}
	}

	/** @return list<Item> */
	private function read(Fields $fields): array {
		$bytes = base64_decode($fields->line('archive', self::MAX_BASE64, true), true);
		return $this->reader->read($bytes === false ? throw new InvalidInput('archive', 'This is no archive of this app.') : $bytes);
	}

	/** Consent and helper code are what people agree to: that is for the admins. */
	private function mayTake(Actor $actor, Item $item): bool {
		return $actor->is($item->kind === 'package' ? 'admin' : 'editor');
	}

	/** @throws NotFound */
	private function requireWriter(Actor $actor): void {
		if (!$actor->is('editor') && !$actor->is('admin')) {
			throw new NotFound();
		}
	}

	/** @return 'new'|'same'|'differs' */
	private static function state(?Item $mine, Item $theirs): string {
		return match (true) {
			$mine === null => 'new',
			self::sorted($mine->content) === self::sorted($theirs->content) => 'same',
			default => 'differs',
		};
	}

	/** What can be laid beside each other to compare. */
	private static function words(Item $item): string {
		if ($item->kind === 'page') {
			/** @var array{title: string, goal: string, markdown: string} $page */
			$page = $item->content;
			return $page['title'] . "\n\n" . $page['goal'] . "\n\n" . $page['markdown'];
		}
		return json_encode($item->content, JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}

	/** The order of keys says nothing. */
	private static function sorted(mixed $value): string {
		if (is_array($value)) {
			$parts = [];
			foreach ($value as $key => $part) {
				$parts[$key] = self::sorted($part);
			}
			if (!array_is_list($value)) {
				ksort($parts);
			}
			return json_encode($parts, JSON_THROW_ON_ERROR);
		}
		return json_encode($value === '' ? null : $value, JSON_THROW_ON_ERROR);
	}
}
