<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Sessions\Attendance;
use OCA\InsNetzGegangen\Service\Sessions\MySeat;
use OCA\InsNetzGegangen\Service\Sessions\SessionInput;
use OCA\InsNetzGegangen\Service\Sessions\Sessions;
use OCA\InsNetzGegangen\View\SessionView;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Help for several people at once. */
class SessionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private RequestBody $body,
		private SessionAccess $access,
		private SessionInput $input,
		private Sessions $sessions,
		private MySeat $mySeat,
		private Attendance $attendance,
		private SessionView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/sessions')]
	public function index(): DataResponse {
		$actor = $this->actors->current();
		$limit = $this->query->limit();
		return Page::of($this->view->all($actor, $this->sessions->list($actor, $limit, $this->query->cursor())), $limit, 'id');
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/sessions/{sessionId}', requirements: ['sessionId' => '\d{1,18}'])]
	public function show(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->one($actor, $this->sessions->find($actor, $sessionId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/sessions')]
	public function create(): DataResponse {
		$actor = $this->actors->current();
		// Before its words: whoever may not make one learns nothing about what it needs.
		$this->access->requireAnyDesk($actor);
		$fields = $this->body->fields();
		$draft = $this->input->read($fields);
		$requests = $this->input->invited($fields);
		$fields->end();
		return new DataResponse($this->view->one($actor, $this->sessions->make($actor, $draft, $requests)), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/sessions/{sessionId}', requirements: ['sessionId' => '\d{1,18}'])]
	public function update(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$this->access->requireAnyDesk($actor);
		$fields = $this->body->fields();
		$draft = $this->input->read($fields);
		$fields->end();
		return new DataResponse($this->view->one($actor, $this->sessions->change($actor, $sessionId, $draft)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/sessions/{sessionId}/cancel', requirements: ['sessionId' => '\d{1,18}'])]
	public function cancel(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->view->one($actor, $this->sessions->cancel($actor, $sessionId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/sessions/{sessionId}/seat', requirements: ['sessionId' => '\d{1,18}'])]
	public function take(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->view->one($actor, $this->mySeat->take($actor, $sessionId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/sessions/{sessionId}/seat', requirements: ['sessionId' => '\d{1,18}'])]
	public function leave(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->view->one($actor, $this->mySeat->leave($actor, $sessionId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/sessions/{sessionId}/attendance', requirements: ['sessionId' => '\d{1,18}'])]
	public function note(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$people = $this->attendance->read($fields);
		$fields->end();
		return new DataResponse($this->view->one($actor, $this->attendance->note($actor, $sessionId, $people)));
	}
}
