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
use OCA\InsNetzGegangen\Service\Reports;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Confidential reports, for the people of trust. */
class ReportController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Reports $reports,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/reports')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function send(): DataResponse {
		$this->reports->send($this->actors->current(), $this->body->fields());
		return new DataResponse(['ok' => true], Http::STATUS_CREATED);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/reports')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->reports->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/reports/{reportId}', requirements: ['reportId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function move(int $reportId): DataResponse {
		return new DataResponse($this->reports->move($this->actors->current(), $reportId, $this->body->fields()));
	}
}
