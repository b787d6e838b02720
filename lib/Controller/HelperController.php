<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpers\HelperDirectory;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Helpers as the desk sees them. What is needed to write them is not built for that: see HelperEntryController. */
class HelperController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private Region $region,
		private HelperDirectory $directory,
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
	#[ApiRoute(verb: 'GET', url: '/api/v1/helpers/{helperId}', requirements: ['helperId' => '\d{1,18}'])]
	public function show(int $helperId): DataResponse {
		return new DataResponse($this->directory->show($this->actors->current(), $helperId));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/helpers/{helperId}/contact', requirements: ['helperId' => '\d{1,18}'])]
	public function contact(int $helperId): DataResponse {
		return new DataResponse($this->directory->contact($this->actors->current(), $helperId));
	}
}
