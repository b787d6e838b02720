<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Handbook\PlatformEditing;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Keeping the table of platforms, and deciding what is official. */
class PlatformController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private PlatformEditing $platforms,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/platforms')]
	public function save(): DataResponse {
		return new DataResponse($this->platforms->save($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/platforms/decide')]
	public function decide(): DataResponse {
		return new DataResponse($this->platforms->decide($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/platforms/revoke')]
	public function revoke(): DataResponse {
		return new DataResponse($this->platforms->revoke($this->actors->current(), $this->body->fields()));
	}
}
