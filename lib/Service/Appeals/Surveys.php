<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Db\Appeal;
use OCA\InsNetzGegangen\Db\AppealMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Figures\SmallCells;
use OCP\App\IAppManager;

/**
 * Surveys are made with the apps of the cloud, not here. Only how often each answer was given is kept: what fewer
 * than five people wrote has no words here, so no free text of a person can be among it.
 *
 * @phpstan-type Counts list<array{question: string, answers: list<array{text: string|null, count: int|null}>}>
 */
class Surveys {
	private const APPS = ['forms', 'polls'];
	private const MOST_QUESTIONS = 30;
	private const MOST_ANSWERS = 30;
	private const MOST_SURVEYS = 20;

	public function __construct(
		private IAppManager $apps,
		private AppealMapper $appeals,
	) {
	}

	/** @return list<string> apps of the cloud that make surveys and can be used by the reader */
	public function apps(): array {
		return array_values(array_filter(self::APPS, fn (string $app): bool => $this->apps->isEnabledForUser($app)));
	}

	/**
	 * @return Counts|null null: nothing was sent, what is there stays
	 * @throws InvalidInput
	 */
	public function read(Fields $fields): ?array {
		if (!$fields->has('surveyCounts')) {
			return null;
		}
		$questions = [];
		foreach ($fields->objects('surveyCounts', self::MOST_QUESTIONS) as $entry) {
			$question = $entry->line('question', 200, true);
			$counts = [];
			foreach ($entry->objects('answers', self::MOST_ANSWERS) as $answer) {
				$text = $answer->line('text', 200, true);
				$counts[$text] = ($counts[$text] ?? 0) + $answer->int('count', 0, 1_000_000, true);
				$answer->end();
			}
			$entry->end();
			$questions[] = ['question' => $question, 'answers' => self::hide($counts)];
		}
		return $questions;
	}

	/** @return list<array{title: string, url: string|null, questions: Counts, result: string|null}> results for the interim report, newest first */
	public function results(string $unit): array {
		$surveys = [];
		foreach ($this->appeals->list($unit, self::MOST_SURVEYS, null) as $appeal) {
			$counts = $appeal->getSurveyCounts() ?? [];
			if ($counts !== [] || $appeal->getSurveyResult() !== null) {
				$surveys[] = ['title' => $this->titleOf($appeal), 'url' => $appeal->getSurveyUrl(), 'questions' => $counts, 'result' => $appeal->getSurveyResult()];
			}
		}
		return $surveys;
	}

	private function titleOf(Appeal $appeal): string {
		return $appeal->getSurveyTitle() ?? $appeal->getTitle();
	}

	/**
	 * Answers whose number is shown keep their words; all others are one line without words and without a number.
	 * If a hidden one kept its words, it would be known to be large, and the small ones could be worked out.
	 *
	 * @param array<array-key, int> $counts
	 * @return list<array{text: string|null, count: int|null}>
	 */
	private static function hide(array $counts): array {
		$shown = SmallCells::hide(array_filter($counts, static fn (int $count): bool => $count > 0));
		$answers = [];
		foreach ($shown as $text => $count) {
			if ($count !== null) {
				$answers[] = ['text' => (string)$text, 'count' => $count];
			}
		}
		return count($answers) === count($shown) ? $answers : [...$answers, ['text' => null, 'count' => null]];
	}
}
