<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Handbook\GlossaryEditing;
use OCA\InsNetzGegangen\Service\Handbook\PlatformInput;
use stdClass;

/** Checks the table of platforms and the words of a foreign archive. */
class TableCheck {
	private const MAX_WORDS = 1000;
	private const MAX_ANSWERS = 20;

	public function __construct(
		private PlatformInput $platforms,
	) {
	}

	/**
	 * @param list<string> $pages ids in the archive
	 * @return array<string, mixed>
	 * @throws InvalidInput
	 */
	public function platforms(mixed $json, array $pages): array {
		$fields = self::fields($json);
		$unknown = $fields->object('unknown', true);
		$guide = $fields->object('guide', true);
		return $this->platforms->read($fields, $pages) + [
			'proposal' => $fields->line('proposal', 120, true),
			'unknown' => ['address' => $unknown->line('address', 120, true), 'app' => $unknown->line('app', 120, true), 'contact' => $unknown->line('contact', 120, true)],
			'guide' => self::question($guide) + ['questions' => array_map(
				static fn (Fields $question): array => ['id' => $question->line('id', 32, true)] + self::question($question),
				$guide->objects('questions', self::MAX_ANSWERS),
			)],
		];
	}

	/**
	 * @return list<array{term: string, explanation: string}>
	 * @throws InvalidInput
	 */
	public function glossary(mixed $json): array {
		$list = new Fields(['words' => $json]);
		return array_map(static fn (Fields $word): array => ['term' => $word->line('term', GlossaryEditing::MAX_TERM, true), 'explanation' => $word->line('explanation', GlossaryEditing::MAX_EXPLANATION, true)], $list->objects('words', self::MAX_WORDS));
	}

	/** @return array{question: string, answers: list<array<string, string>>} */
	private static function question(Fields $fields): array {
		return ['question' => $fields->line('question', 200, true), 'answers' => array_map(static fn (Fields $answer): array => array_filter([
			'name' => $answer->line('name', 120, true),
			'question' => $answer->line('question', 32),
			'purpose' => $answer->line('purpose', 32),
		], static fn (?string $text): bool => $text !== null), $fields->objects('answers', self::MAX_ANSWERS))];
	}

	private static function fields(mixed $json): Fields {
		/** @var array<string, mixed> $values */
		$values = $json instanceof stdClass ? get_object_vars($json) : throw new InvalidInput('platforms', Fields::WRONG_TYPE);
		return new Fields($values);
	}
}
