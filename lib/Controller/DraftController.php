<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Requests\CallDrafts;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** What is typed during a call; request 0 is a call that just begins. */
class DraftController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private CallDrafts $drafts,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/drafts/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function show(int $requestId): DataResponse {
		return new DataResponse($this->drafts->read($this->actors->current(), $requestId));
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/drafts/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 240, period: 60)]
	public function keep(int $requestId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->drafts->keep($actor, $requestId, $this->body->fields()));
	}

	#[ApiRoute(verb: 'DELETE', url: '/api/v1/drafts/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function forget(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		$this->drafts->forget($actor, $requestId);
		return new DataResponse(['ok' => true]);
	}
}
