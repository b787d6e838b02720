<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Requests\Callback;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** "Call me back", from any page. */
class CallbackController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Callback $callback,
		private RequestView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/callback')]
	#[NoAdminRequired]
	public function known(): DataResponse {
		return new DataResponse($this->callback->known($this->actors->current()));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/callback')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function ask(): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->callback->ask($actor, $this->body->fields())));
	}
}
