<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;

/** Export, and import with a look before: page by page mine stays or theirs is taken, as a new version, so that nothing is lost. */
class ArchiveDesk {
	private const MAX_BASE64 = 1_000_000;
	private const OBSTACLES = [
		'person' => 'Only administrators can take this.',
		'group' => 'There is no group of this name.',
		'districts' => 'There is a district in it that is not known here.',
	];

	public function __construct(
		private ArchiveBook $book,
		private ArchiveReader $reader,
		private GroupRoles $roles,
		private Takeover $takeover,
	) {
	}

	/** @throws NotFound */
	public function export(Actor $actor, string $version): string {
		$this->requireWriter($actor);
		return $this->book->zip($version, $actor->is('admin'));
	}

	/**
	 * @return list<array<string, mixed>> `ImportItem`
	 * @throws NotFound|InvalidInput
	 */
	public function preview(Actor $actor, Fields $fields): array {
		$this->requireWriter($actor);
		$items = $this->read($actor, $fields);
		$fields->end();
		$mine = $this->book->items($actor->is('admin'));
		return array_map(fn (Item $item): array => [
			'id' => $item->id(),
			'kind' => $item->kind,
			'title' => $item->title === '' ? $item->key : $item->title,
			'state' => Difference::state($mine[$item->id()] ?? null, $item),
			'obstacle' => $this->obstacle($actor, $item),
			'mine' => isset($mine[$item->id()]) ? Difference::words($mine[$item->id()]) : null,
			'theirs' => Difference::words($item),
		], $items);
	}

	/**
	 * @return array{taken: int}
	 * @throws NotFound|InvalidInput|Conflict
	 */
	public function import(Actor $actor, Fields $fields): array {
		$this->requireWriter($actor);
		$items = $this->read($actor, $fields);
		$take = $fields->lines('take', array_map(static fn (Item $item): string => $item->id(), $items), 10);
		$fields->end();
		$mine = $this->book->items($actor->is('admin'));
		$wanted = array_filter($items, static fn (Item $item): bool => isset($take[$item->id()]) && Difference::state($mine[$item->id()] ?? null, $item) !== 'same');
		foreach ($wanted as $item) {
			$obstacle = $this->obstacle($actor, $item);
			if ($obstacle !== null) {
				throw new InvalidInput('take.' . $item->id(), self::OBSTACLES[$obstacle]);
			}
		}
		$this->takeover->run($actor, array_values($wanted));
		return ['taken' => count($wanted)];
	}

	/** @return list<Item> who has which role is for the admins alone: to others it is not even there */
	private function read(Actor $actor, Fields $fields): array {
		$bytes = base64_decode($fields->line('archive', self::MAX_BASE64, true), true);
		$items = $this->reader->read($bytes === false ? throw new InvalidInput('archive', 'This is no archive of this app.') : $bytes);
		return $actor->is('admin') ? $items : array_values(array_filter($items, static fn (Item $item): bool => $item->kind !== GroupRoles::KIND));
	}

	/**
	 * Consent and helper code are what people agree to: that is for the admins. They may take the rest as well, so that
	 * whoever sets up a server begins in one go.
	 *
	 * @return 'person'|'group'|'districts'|null
	 */
	private function obstacle(Actor $actor, Item $item): ?string {
		$forAdmins = $item->kind === 'package' || $item->kind === GroupRoles::KIND;
		return match (true) {
			$forAdmins && !$actor->is('admin') => 'person',
			$item->kind === GroupRoles::KIND => $this->roles->obstacle($item),
			default => null,
		};
	}

	/** @throws NotFound */
	private function requireWriter(Actor $actor): void {
		if (!$actor->is('editor') && !$actor->is('admin')) {
			throw new NotFound();
		}
	}
}
