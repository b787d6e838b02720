<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Service\Requests\ReadRequests;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Reading one request for help. What lists or entries need is not built for that: see QueueController and RequestEntryController. */
class RequestController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private ReadRequests $reading,
		private RequestView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function show(int $requestId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->reading->one($actor, $requestId)));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}/contact', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function contact(int $requestId): DataResponse {
		return new DataResponse($this->reading->contact($this->actors->current(), $requestId));
	}
}
