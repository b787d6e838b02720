<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Handbook;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HandbookAccess;
use OCA\InsNetzGegangen\Db\DocumentMapper;
use OCA\InsNetzGegangen\Exception\EditConflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;

/** Words one by one: two editors who explain different words never get into each other's way. */
class GlossaryEditing {
	public const MAX_TERM = 80;
	public const MAX_EXPLANATION = 400;
	private const TRIES = 5;
	/** As a dictionary sorts them. */
	private const LETTERS = ['ä' => 'a', 'ö' => 'o', 'ü' => 'u', 'ß' => 'ss'];

	public function __construct(
		private HandbookAccess $access,
		private Glossary $glossary,
		private DocumentMapper $documents,
		private Versions $versions,
	) {
	}

	/**
	 * Explains a word, explains it better, or takes it out (without explanation).
	 *
	 * @return list<array{term: string, explanation: string}>
	 * @throws NotFound|InvalidInput|EditConflict
	 */
	public function save(Actor $actor, Fields $fields): array {
		$this->access->requireEditor($actor);
		$term = $fields->line('term', self::MAX_TERM, true);
		$explanation = $fields->line('explanation', self::MAX_EXPLANATION);
		$seen = $fields->line('was', self::MAX_EXPLANATION);
		$fields->end();
		$now = null;
		for ($try = 1; $try <= self::TRIES; $try++) {
			$version = ($this->documents->heads($actor->unit, Glossary::KIND)[Glossary::KEY] ?? null)?->getVersion() ?? 0;
			$words = array_column($this->glossary->words($actor->unit), null, 'term');
			$now = $words[$term]['explanation'] ?? null;
			if ($now === $explanation) {
				return array_values($words);
			}
			if ($now !== $seen) {
				break;
			}
			$words = self::with($words, $term, $explanation);
			// Somebody who saved another word at this moment is no reason to stop.
			if ($this->versions->add($actor, Glossary::KIND, Glossary::KEY, $version, Versions::PUBLISHED, $words)) {
				return $words;
			}
		}
		throw new EditConflict(['term' => $term, 'explanation' => $explanation], ['term' => $term, 'explanation' => $now]);
	}

	/**
	 * @param array<string, array{term: string, explanation: string}> $words
	 * @return list<array{term: string, explanation: string}> from A to Z
	 */
	private static function with(array $words, string $term, ?string $explanation): array {
		unset($words[$term]);
		if ($explanation !== null) {
			$words[$term] = ['term' => $term, 'explanation' => $explanation];
		}
		usort($words, static fn (array $one, array $other): int => self::place($one['term']) <=> self::place($other['term']));
		return $words;
	}

	private static function place(string $term): string {
		return strtr(mb_strtolower($term), self::LETTERS);
	}
}
