<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Appeals;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\AppealAccess;
use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Db\Appeal;
use OCA\InsNetzGegangen\Db\AppealMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\Security\ISecureRandom;

/** Writing appeals and reading how they are answered. */
class Appeals {
	private const STATES = ['draft', 'open', 'closed'];
	private const MAX_TEXT = 3000;
	/** Easy to type from paper: no letters that look like others. */
	private const CODE = ['abcdefghkmnpqrstuvwxyz', 8];

	public function __construct(
		private AppealAccess $access,
		private AppealMapper $appeals,
		private AnswerMapper $answers,
		private AppealTexts $texts,
		private Responses $responses,
		private Surveys $surveys,
		private ISecureRandom $random,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<array<string, mixed>> newest first
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $limit, ?int $beforeId): array {
		$this->access->requireRead($actor);
		return array_map($this->short(...), $this->appeals->list($actor->unit, $limit, $beforeId));
	}

	/**
	 * @return array<string, mixed> `Appeal` of the HTTP interface
	 * @throws NotFound
	 */
	public function show(Actor $actor, int $appealId): array {
		$this->access->requireRead($actor);
		$appeal = $this->appeals->find($appealId, $actor->unit);
		$answers = $this->answers->ofAppeal($appealId);
		$responses = $this->responses->of($answers, $this->texts->lists());
		if ($appeal->getCreatedAt() >= $this->clock->startOfWeek()) {
			// Nobody is silent in the week in which the question is asked.
			$responses['silent'] = [];
		}
		return [
			...$this->short($appeal),
			'text' => $appeal->getText() ?? '',
			'surveyUrl' => $appeal->getSurveyUrl(),
			'surveyTitle' => $appeal->getSurveyTitle(),
			'surveyResult' => $appeal->getSurveyResult(),
			'surveyCounts' => $appeal->getSurveyCounts() ?? [],
			'surveyApps' => $this->surveys->apps(),
			'link' => $this->texts->link($appeal, null),
			'materials' => $this->texts->materials($appeal, $responses['answers'], $this->toRemind($appeal, $responses)),
			'responses' => $responses,
		];
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput
	 */
	public function create(Actor $actor, Fields $fields): array {
		$this->access->requireWrite($actor);
		$appeal = new Appeal();
		$appeal->setUnit($actor->unit);
		$appeal->setCode($this->random->generate(self::CODE[1], self::CODE[0]));
		$appeal->setState('draft');
		$appeal->setCreatedAt($this->clock->now());
		$this->read($appeal, $fields);
		$fields->end();
		$appeal = $this->appeals->insert($appeal);
		$this->events->record($actor->unit, $actor->userId, 'created', 'appeal', $appeal->getId());
		return $this->show($actor, $appeal->getId());
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound|InvalidInput
	 */
	public function change(Actor $actor, int $appealId, Fields $fields): array {
		$this->access->requireWrite($actor);
		$appeal = $this->appeals->find($appealId, $actor->unit);
		$this->read($appeal, $fields);
		$appeal->setState($fields->choice('state', self::STATES, true));
		$appeal->setSurveyUrl($fields->https('surveyUrl', 500));
		$appeal->setSurveyTitle($fields->line('surveyTitle', 120));
		$appeal->setSurveyCounts($this->surveys->read($fields) ?? $appeal->getSurveyCounts());
		$appeal->setSurveyResult($fields->text('surveyResult', self::MAX_TEXT));
		$fields->end();
		$this->appeals->update($appeal);
		$this->events->record($actor->unit, $actor->userId, 'changed', 'appeal', $appealId, $appeal->getState());
		return $this->show($actor, $appealId);
	}

	/**
	 * @param array{lists: list<array<string, mixed>>, silent: list<string>, ...} $responses
	 * @return list<string> lists from which nothing is known to have come
	 */
	private function toRemind(Appeal $appeal, array $responses): array {
		$isHidden = array_filter($responses['lists'], static fn (array $cell): bool => $cell['count'] !== null) === [];
		return match (true) {
			$appeal->getState() !== 'open' || $appeal->getCreatedAt() >= $this->clock->startOfWeek() => [],
			$isHidden => $this->texts->lists(),
			default => $responses['silent'],
		};
	}

	private function read(Appeal $appeal, Fields $fields): void {
		$appeal->setTitle($fields->line('title', 120, true));
		$appeal->setText($fields->text('text', self::MAX_TEXT, true));
		$appeal->setClosesOn($fields->day('closesOn'));
	}

	/** @return array<string, mixed> */
	private function short(Appeal $appeal): array {
		return [
			'id' => $appeal->getId(), 'code' => $appeal->getCode(), 'title' => $appeal->getTitle(), 'state' => $appeal->getState(),
			'closesOn' => $appeal->getClosesOn(), 'createdAt' => Clock::iso($appeal->getCreatedAt()),
		];
	}
}
