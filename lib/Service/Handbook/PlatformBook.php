<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\Decision;
use OCA\InsNetzGegangen\Db\DecisionMapper;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Handbook\PlatformTable;
use OCA\InsNetzGegangen\Rules\JsonFile;

/** The platforms as they are in force: the table of the party, or the one that ships, and what was decided about it. */
class PlatformBook {
	public const KIND = 'platforms';
	/** There is one table; documents need a key. */
	public const KEY = 'table';

	public function __construct(
		private DocumentMapper $documents,
		private DecisionMapper $decisions,
	) {
	}

	public function table(string $unit): PlatformTable {
		$own = $this->documents->live($unit, self::KIND)[self::KEY] ?? null;
		$content = $own?->content() ?? [];
		return $own === null || $content === [] ? self::shipped() : new PlatformTable($content, $own->getVersion());
	}

	public static function shipped(): PlatformTable {
		return new PlatformTable(JsonFile::read('handbook/platforms.json'));
	}

	/** @return list<Decision> newest first */
	public function decisions(string $unit): array {
		return $this->decisions->ofUnit($unit);
	}

	/**
	 * What is decided about what the table says today.
	 *
	 * @param list<Decision> $decisions
	 * @return array<string, Decision> by purpose
	 */
	public static function inForce(PlatformTable $table, array $decisions): array {
		$inForce = [];
		foreach (array_reverse($decisions) as $decision) {
			if ($decision->getEndedAt() === null && $table->platformOf($decision->getPurpose()) === $decision->getPlatform()) {
				$inForce[$decision->getPurpose()] = $decision;
			}
		}
		return $inForce;
	}
}
