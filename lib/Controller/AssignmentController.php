<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Assignments\Assignments;
use OCA\InsNetzGegangen\Service\Closing\Report;
use OCA\InsNetzGegangen\View\AssignmentView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The tasks of a confirmed helper. */
class AssignmentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Assignments $assignments,
		private AssignmentView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/assignments/mine')]
	#[NoAdminRequired]
	public function mine(): DataResponse {
		$limit = $this->query->limit();
		$mine = $this->assignments->mine($this->actors->current(), $limit, $this->query->cursor());
		return Page::of(array_map($this->view->inList(...), $mine), $limit, 'id');
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/assignments/{assignmentId}', requirements: ['assignmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function show(int $assignmentId): DataResponse {
		return new DataResponse($this->view->full($this->assignments->read($this->actors->current(), $assignmentId)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/contacted', requirements: ['assignmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function contacted(int $assignmentId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$result = $fields->choice('result', Assignments::CONTACT_RESULTS, true);
		$fields->end();
		return new DataResponse($this->view->inList($this->assignments->contacted($actor, $assignmentId, $result)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/report', requirements: ['assignmentId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function report(int $assignmentId): DataResponse {
		$actor = $this->actors->current();
		$report = Report::read($this->body->fields());
		return new DataResponse($this->view->inList($this->assignments->report($actor, $assignmentId, $report)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/return', requirements: ['assignmentId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function handBack(int $assignmentId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		$this->assignments->handBack($actor, $assignmentId);
		return new DataResponse(['ok' => true]);
	}
}
