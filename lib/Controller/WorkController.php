<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Rules\Vocabulary;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\CallLog;
use OCA\InsNetzGegangen\Service\Requests\EndRequest;
use OCA\InsNetzGegangen\Service\Requests\MoveRequest;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** What the desk does with a request: move, settle urgency, call, close, take up again. */
class WorkController extends OCSController {
	private const MAX_NOTE = 1000;

	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Lifecycle $lifecycle,
		private Vocabulary $vocabulary,
		private Clock $clock,
		private MoveRequest $moving,
		private EndRequest $ending,
		private CallLog $calls,
		private RequestView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/moves', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function move(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$to = $fields->choice('to', $this->lifecycle->moveTargets(), true);
		$rests = $to === 'waiting';
		$until = $fields->day('until', $rests, $this->clock->today());
		$fields->end();
		return new DataResponse($this->view->of($actor, $this->moving->move($actor, $requestId, $to, $rests ? $until : null)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/urgency', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function urgency(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$urgency = $fields->int('urgency', 0, 3, true);
		$fields->end();
		return new DataResponse($this->view->of($actor, $this->moving->setUrgency($actor, $requestId, $urgency)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/close', requirements: ['requestId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function close(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$outcome = $fields->choice('outcome', $this->vocabulary->ids('outcomes'), true);
		$note = $fields->text('note', self::MAX_NOTE);
		$fields->end();
		return new DataResponse($this->view->of($actor, $this->ending->close($actor, $requestId, $outcome, $note)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/reopen', requirements: ['requestId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function reopen(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->view->of($actor, $this->ending->reopen($actor, $requestId)));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}/calls', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function calls(int $requestId): DataResponse {
		return new DataResponse($this->calls->list($this->actors->current(), $requestId));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/calls', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function logCall(int $requestId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->calls->log($actor, $requestId, $this->body->fields())));
	}
}
