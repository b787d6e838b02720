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
use OCA\InsNetzGegangen\Service\Handbook\EditorsDesk;
use OCA\InsNetzGegangen\Service\Handbook\GlossaryEditing;
use OCA\InsNetzGegangen\Service\Handbook\PageEditing;
use OCA\InsNetzGegangen\Service\Handbook\SendPage;
use OCA\InsNetzGegangen\Service\Handbook\Suggestions;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Writing the handbook. */
class EditingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private EditorsDesk $desk,
		private PageEditing $pages,
		private GlossaryEditing $words,
		private Suggestions $suggestions,
		private SendPage $sending,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/editing/pages')]
	public function index(): DataResponse {
		return new DataResponse($this->desk->list($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/editing/pages/{pageId}')]
	public function open(string $pageId): DataResponse {
		return new DataResponse($this->pages->open($this->actors->current(), $pageId));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/editing/pages/{pageId}')]
	public function save(string $pageId): DataResponse {
		return new DataResponse($this->pages->save($this->actors->current(), $pageId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/editing/pages/{pageId}/publish')]
	public function publish(string $pageId): DataResponse {
		return new DataResponse($this->pages->publish($this->actors->current(), $pageId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/editing/pages/{pageId}/restore')]
	public function restore(string $pageId): DataResponse {
		return new DataResponse($this->pages->restore($this->actors->current(), $pageId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/editing/pages/{pageId}/take-back')]
	public function takeBack(string $pageId): DataResponse {
		return new DataResponse($this->pages->takeBack($this->actors->current(), $pageId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/glossary')]
	public function explain(): DataResponse {
		return new DataResponse($this->words->save($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/suggestions')]
	public function suggestions(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->suggestions->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/suggestions/{suggestionId}', requirements: ['suggestionId' => '\d{1,18}'])]
	public function finish(int $suggestionId): DataResponse {
		$this->body->none();
		$this->suggestions->finish($this->actors->current(), $suggestionId);
		return new DataResponse(['ok' => true]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/suggestion', requirements: ['assignmentId' => '\d{1,18}'])]
	public function suggest(int $assignmentId): DataResponse {
		$this->suggestions->give($this->actors->current(), $assignmentId, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/assignments/{assignmentId}/page', requirements: ['assignmentId' => '\d{1,18}'])]
	public function mailPage(int $assignmentId): DataResponse {
		$this->sending->byHelper($this->actors->current(), $assignmentId, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/page', requirements: ['requestId' => '\d{1,18}'])]
	public function sendPage(int $requestId): DataResponse {
		$this->sending->byDesk($this->actors->current(), $requestId, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}
}
