<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Requests\ChangeRequest;
use OCA\InsNetzGegangen\Service\Requests\CreateRequest;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Asking for help, and correcting what was asked. */
class RequestEntryController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private CreateRequest $creating,
		private ChangeRequest $changing,
		private RequestView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function create(): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->creating->create($actor, $this->body->fields())), Http::STATUS_CREATED);
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/requests/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function update(int $requestId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->changing->change($actor, $requestId, $this->body->fields())));
	}
}
