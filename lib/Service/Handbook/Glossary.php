<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Rules\JsonFile;

/** Words and their explanations, in the order of the alphabet. */
class Glossary {
	public const KIND = 'glossary';
	public const KEY = 'words';

	public function __construct(
		private DocumentMapper $documents,
	) {
	}

	/** @return list<array{term: string, explanation: string}> */
	public function words(string $unit): array {
		$own = $this->documents->live($unit, self::KIND)[self::KEY] ?? null;
		return self::listed($own?->content() ?: self::shipped());
	}

	/** @return array<array-key, mixed> */
	public static function shipped(): array {
		return JsonFile::read('handbook/glossary.json');
	}

	/**
	 * @param array<array-key, mixed> $entries
	 * @return list<array{term: string, explanation: string}>
	 */
	private static function listed(array $entries): array {
		$words = [];
		foreach ($entries as $entry) {
			if (is_array($entry) && is_string($entry['term'] ?? null) && is_string($entry['explanation'] ?? null)) {
				$words[] = ['term' => $entry['term'], 'explanation' => $entry['explanation']];
			}
		}
		return $words;
	}
}
