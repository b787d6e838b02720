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
use OCA\InsNetzGegangen\Service\Roles\AccountSearch;
use OCA\InsNetzGegangen\Service\Roles\Appointments;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Who has which role. */
class RoleController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Appointments $appointments,
		private AccountSearch $accounts,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/roles')]
	public function index(): DataResponse {
		return new DataResponse($this->appointments->list($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/roles')]
	public function give(): DataResponse {
		return new DataResponse($this->appointments->give($this->actors->current(), $this->body->fields()), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/roles/{roleId}', requirements: ['roleId' => '\d{1,18}'])]
	public function take(int $roleId): DataResponse {
		$this->body->none();
		$this->appointments->take($this->actors->current(), $roleId);
		return new DataResponse(['ok' => true]);
	}

	/** Limited, so that nobody reads out all accounts letter by letter. */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/accounts')]
	public function accounts(): DataResponse {
		return new DataResponse($this->accounts->find($this->actors->current(), $this->query->text('name', 64) ?? ''));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups')]
	public function groups(): DataResponse {
		return new DataResponse($this->appointments->groups($this->actors->current()));
	}
}
