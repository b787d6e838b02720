<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Service\Handbook\DecisionHistory;
use OCA\InsNetzGegangen\Service\Handbook\PlatformBook;
use OCA\InsNetzGegangen\Service\Handbook\Versions;

/** Puts what was chosen from an archive in force, in one transaction: all of it or nothing. */
class Takeover {
	public function __construct(
		private Transaction $transaction,
		private DocumentMapper $documents,
		private Versions $versions,
		private DecisionHistory $decisions,
		private GroupRoles $roles,
		private PackageParts $parts,
	) {
	}

	/**
	 * @param list<Item> $items
	 * @throws Conflict when somebody wrote one of the texts at the same moment
	 */
	public function run(Actor $actor, array $items): void {
		// Two who give the same role to the same group at once: the later one finds it.
		$this->transaction->againWhenTaken(fn () => $this->takeAll($actor, $items));
	}

	/** @param list<Item> $items */
	private function takeAll(Actor $actor, array $items): void {
		$texts = array_filter($items, static fn (Item $item): bool => $item->kind !== GroupRoles::KIND);
		// Seen before it begins: the first thing it does has to be writing, and a text that changes meanwhile ends it.
		$newest = [];
		foreach (array_unique(array_column($texts, 'kind')) as $kind) {
			$newest[$kind] = $this->documents->heads($actor->unit, $kind);
		}
		$this->transaction->run(function () use ($actor, $items, $texts, $newest): void {
			foreach ($texts as $item) {
				$head = $newest[$item->kind][$item->key] ?? null;
				$this->versions->append($actor, $item->kind, $item->key, $head?->getVersion() ?? 0, Versions::PUBLISHED, $item->content);
			}
			if (isset($newest[PlatformBook::KIND])) {
				$this->decisions->endWhatChanged($actor->unit);
			}
			$parts = array_filter($texts, static fn (Item $item): bool => $item->kind === 'package');
			if ($parts !== []) {
				$this->parts->set(array_column($parts, 'content', 'key'));
			}
			foreach ($items as $item) {
				if ($item->kind === GroupRoles::KIND) {
					$this->roles->take($actor, $item);
				}
			}
		});
	}
}
