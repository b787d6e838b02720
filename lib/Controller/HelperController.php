<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpers\HelperDesk;
use OCA\InsNetzGegangen\Service\Helpers\HelperDirectory;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Helpers as the desk sees them. */
class HelperController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Region $region,
		private HelperDirectory $directory,
		private HelperDesk $desk,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/helpers')]
	public function index(): DataResponse {
		[$rows, $next] = $this->directory->list(
			$this->actors->current(),
			$this->query->choice('district', $this->region->districtIds()),
			$this->query->choice('topic', array_column($this->region->topics(), 'id')),
			$this->query->limit(),
			$this->query->cursor(),
		);
		return new DataResponse($rows, Http::STATUS_OK, $next === null ? [] : ['X-Next-Cursor' => (string)$next]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers')]
	public function enter(): DataResponse {
		return new DataResponse($this->desk->enter($this->actors->current(), $this->body->fields()), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/helpers/{helperId}', requirements: ['helperId' => '\d{1,18}'])]
	public function show(int $helperId): DataResponse {
		return new DataResponse($this->directory->show($this->actors->current(), $helperId));
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

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/helpers/{helperId}/contact', requirements: ['helperId' => '\d{1,18}'])]
	public function contact(int $helperId): DataResponse {
		return new DataResponse($this->directory->contact($this->actors->current(), $helperId));
	}
}
