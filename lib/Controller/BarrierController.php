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
use OCA\InsNetzGegangen\Service\Barriers;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** "Report a barrier", from any page. */
class BarrierController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Barriers $barriers,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/barriers')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function report(): DataResponse {
		$this->barriers->report($this->actors->current(), $this->body->fields());
		return new DataResponse(['ok' => true], Http::STATUS_CREATED);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/barriers')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->barriers->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}
}
