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
use OCA\InsNetzGegangen\Service\Asks\AskInput;
use OCA\InsNetzGegangen\Service\Board\Board;
use OCA\InsNetzGegangen\Service\Board\Offer;
use OCA\InsNetzGegangen\View\AskView;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The board: what coordinators opened for all helpers. */
class BoardController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Board $board,
		private Offer $offers,
		private AskView $askView,
		private RequestView $requestView,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/board')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->board->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'request');
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/board/{requestId}/offer', requirements: ['requestId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	#[NoAdminRequired]
	public function offer(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		$made = $this->offers->make($actor, $requestId);
		return new DataResponse($this->askView->forHelper($made->ask, $made->request), Http::STATUS_CREATED);
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/requests/{requestId}/board', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function open(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fieldsOrNull();
		$text = $fields?->text('text', AskInput::MAX_TEXT, true);
		$fields?->end();
		return new DataResponse($this->requestView->of($actor, $this->board->open($actor, $requestId, $text)));
	}
}
