<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Closing\GiveFeedback;
use OCA\InsNetzGegangen\Service\Closing\Report;
use OCA\InsNetzGegangen\Service\Closing\ReportTask;
use OCA\InsNetzGegangen\Service\Closing\StayInTouch;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** What is said at the end of a help. */
class ClosingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private ReportTask $reporting,
		private GiveFeedback $feedback,
		private StayInTouch $touch,
		private RequestView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/report', requirements: ['requestId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function report(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$report = Report::read($this->body->fields());
		return new DataResponse($this->view->of($actor, $this->reporting->byPhone($actor, $requestId, $report)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/feedback', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function ofPerson(int $requestId): DataResponse {
		$this->feedback->ofPerson($this->actors->current(), $requestId, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/feedback', requirements: ['assignmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function ofHelper(int $assignmentId): DataResponse {
		$this->feedback->ofHelper($this->actors->current(), $assignmentId, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/assignments/{assignmentId}/touch', requirements: ['assignmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function touch(int $assignmentId): DataResponse {
		return new DataResponse($this->touch->show($this->actors->current(), $assignmentId));
	}
}
