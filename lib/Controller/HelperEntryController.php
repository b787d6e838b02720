<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Helpers\HelperDesk;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The desk enters helpers without account, corrects them and takes them out. */
class HelperEntryController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private HelperDesk $desk,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers')]
	public function enter(): DataResponse {
		return new DataResponse($this->desk->enter($this->actors->current(), $this->body->fields()), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/helpers/{helperId}', requirements: ['helperId' => '\d{1,18}'])]
	public function correct(int $helperId): DataResponse {
		return new DataResponse($this->desk->correct($this->actors->current(), $helperId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/helpers/{helperId}', requirements: ['helperId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	public function remove(int $helperId): DataResponse {
		$this->body->none();
		$this->desk->remove($this->actors->current(), $helperId);
		return new DataResponse(['ok' => true]);
	}
}
