<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\FigureAccess;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\Appeals\Surveys;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\IAppConfig;

/**
 * A survey of the cloud that belongs to the evaluation itself and to no appeal.
 *
 * @phpstan-import-type Counts from Surveys
 */
class OwnSurvey {
	private const KEY = 'figureSurvey';

	public function __construct(
		private FigureAccess $access,
		private IAppConfig $config,
		private Surveys $surveys,
		private EventLog $events,
	) {
	}

	/**
	 * @return array{surveyTitle: string|null, surveyUrl: string|null, surveyCounts: Counts, surveyApps: list<string>} `EvaluationSurvey` of the HTTP interface
	 * @throws NotFound
	 */
	public function show(Actor $actor): array {
		$this->access->requireSurvey($actor);
		$stored = $this->stored();
		return ['surveyTitle' => $stored['title'], 'surveyUrl' => $stored['url'], 'surveyCounts' => $stored['counts'], 'surveyApps' => $this->surveys->apps()];
	}

	/**
	 * @return array{surveyTitle: string|null, surveyUrl: string|null, surveyCounts: Counts, surveyApps: list<string>}
	 * @throws NotFound|InvalidInput
	 */
	public function link(Actor $actor, Fields $fields): array {
		$this->access->requireSurvey($actor);
		$survey = [
			'title' => $fields->line('surveyTitle', 120),
			'url' => $fields->https('surveyUrl', 500),
			'counts' => $this->surveys->read($fields) ?? $this->stored()['counts'],
		];
		$fields->end();
		$this->config->setValueString(Application::APP_ID, self::KEY, json_encode($survey, JSON_THROW_ON_ERROR));
		$this->events->record($actor->unit, $actor->userId, 'changed', 'settings', 0, self::KEY);
		return $this->show($actor);
	}

	/** @return list<array{title: string, url: string|null, questions: Counts, result: null}> for the figures; nothing before there is a result */
	public function results(): array {
		$survey = $this->stored();
		return $survey['counts'] === [] ? [] : [['title' => $survey['title'] ?? '', 'url' => $survey['url'], 'questions' => $survey['counts'], 'result' => null]];
	}

	/** @return array{title: string|null, url: string|null, counts: Counts} as link() wrote it */
	private function stored(): array {
		/** @var array{title: string|null, url: string|null, counts: Counts}|null $survey */
		$survey = json_decode($this->config->getValueString(Application::APP_ID, self::KEY), true);
		return $survey ?? ['title' => null, 'url' => null, 'counts' => []];
	}
}
