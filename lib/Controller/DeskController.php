<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Desks\Desks;
use OCA\InsNetzGegangen\Service\Desks\HandOver;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** How the desk of each district is run: state of the action, rota, and handing cases over. */
class DeskController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Desks $desks,
		private HandOver $handOver,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/desks')]
	public function index(): DataResponse {
		return new DataResponse($this->desks->list($this->actors->current()));
	}

	/** `*` is everywhere. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/desks/{deskDistrict}', requirements: ['deskDistrict' => '[a-z0-9_*-]{1,32}'])]
	public function change(string $deskDistrict): DataResponse {
		return new DataResponse($this->desks->change($this->actors->current(), $deskDistrict, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/desks/hand-over')]
	public function handOver(): DataResponse {
		return new DataResponse($this->handOver->run($this->actors->current(), $this->body->fields()));
	}
}
