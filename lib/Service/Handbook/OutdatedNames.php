<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\Decision;
use OCA\InsNetzGegangen\Handbook\Page;
use OCA\InsNetzGegangen\Handbook\PlatformTable;

/** Finds out whether a page names a platform that was official once and is not any more. */
final class OutdatedNames {
	/** @var array<string, array{name: string, purpose: string}> platform → name as of then, and for what it was official */
	private array $past = [];

	/** @param list<Decision> $decisions newest first */
	public function __construct(
		private PlatformTable $table,
		array $decisions,
	) {
		$official = array_map(static fn (Decision $decision): string => $decision->getPlatform(), PlatformBook::inForce($table, $decisions));
		foreach ($decisions as $decision) {
			if (!in_array($decision->getPlatform(), $official, true)) {
				$this->past[$decision->getPlatform()] ??= ['name' => $decision->getPlatformName(), 'purpose' => $decision->getPurpose()];
			}
		}
	}

	/**
	 * @param Page $page with places for names
	 * @return list<array{platform: string, instead: string|null}> names; what is meant instead, if the table says so
	 */
	public function in(Page $page): array {
		$words = $page->words();
		$named = array_map($this->table->platformOf(...), PlatformTable::purposesIn($words));
		$found = [];
		foreach ($this->past as $id => ['name' => $name, 'purpose' => $purpose]) {
			if (in_array($id, $named, true) || preg_match('/(?<![\p{L}\p{N}])' . preg_quote($name, '/') . '(?![\p{L}\p{N}])/ui', $words) === 1) {
				$now = $this->table->platformOf($purpose);
				$found[] = ['platform' => $name, 'instead' => $now === null || $now === $id ? null : $this->table->nameOf($now)];
			}
		}
		return $found;
	}
}
