<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Myself;
use OCA\InsNetzGegangen\Service\Wishes;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

class MeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Myself $myself,
		private Actors $actors,
		private RequestBody $body,
		private Wishes $wishes,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me')]
	public function show(): DataResponse {
		return new DataResponse($this->myself->describe());
	}

	/** How I am told what is new. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/me/wish')]
	public function wish(): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$wish = $fields->choice('mailWish', Wishes::ALL, true);
		$fields->end();
		$this->wishes->set($actor->userId, $wish);
		return new DataResponse($this->myself->describe());
	}
}
