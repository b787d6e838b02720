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
use OCA\InsNetzGegangen\Service\Appeals\Appeals;
use OCA\InsNetzGegangen\Service\Appeals\MyAnswer;
use OCA\InsNetzGegangen\Service\Appeals\PaperAnswers;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Asking the membership: appeals, the answers behind their link, and those on paper. */
class AppealController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Appeals $appeals,
		private MyAnswer $myAnswer,
		private PaperAnswers $paper,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/appeals')]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->appeals->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/appeals')]
	public function create(): DataResponse {
		return new DataResponse($this->appeals->create($this->actors->current(), $this->body->fields()), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/appeals/{appealId}', requirements: ['appealId' => '\d{1,18}'])]
	public function show(int $appealId): DataResponse {
		return new DataResponse($this->appeals->show($this->actors->current(), $appealId));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/appeals/{appealId}', requirements: ['appealId' => '\d{1,18}'])]
	public function change(int $appealId): DataResponse {
		return new DataResponse($this->appeals->change($this->actors->current(), $appealId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/appeals/{appealId}/paper', requirements: ['appealId' => '\d{1,18}'])]
	public function paper(int $appealId): DataResponse {
		return new DataResponse($this->paper->take($this->actors->current(), $appealId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/questions/{appealCode}', requirements: ['appealCode' => '[a-z]{8}'])]
	public function question(string $appealCode): DataResponse {
		return new DataResponse($this->myAnswer->show($this->actors->current(), $appealCode));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/questions/{appealCode}', requirements: ['appealCode' => '[a-z]{8}'])]
	public function answer(string $appealCode): DataResponse {
		$this->myAnswer->give($this->actors->current(), $appealCode, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}
}
