<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Helpers\AddressExport;
use OCA\InsNetzGegangen\Service\Helpers\DeclarationFile;
use OCA\InsNetzGegangen\Service\Helpers\EndAccess;
use OCA\InsNetzGegangen\Service\Helpers\Trainings;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** What the desk keeps and decides about helpers: papers, trainings, access, addresses. */
class HelperFileController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private DeclarationFile $declarations,
		private Trainings $trainings,
		private EndAccess $access,
		private AddressExport $addresses,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/helpers/{helperId}/declaration', requirements: ['helperId' => '\d{1,18}'])]
	public function declare(int $helperId): DataResponse {
		return new DataResponse($this->declarations->put($this->actors->current(), $helperId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/helpers/{helperId}/trainings', requirements: ['helperId' => '\d{1,18}'])]
	public function train(int $helperId): DataResponse {
		return new DataResponse($this->trainings->put($this->actors->current(), $helperId, $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers/{helperId}/end-access', requirements: ['helperId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	public function endAccess(int $helperId): DataResponse {
		$this->body->none();
		return new DataResponse($this->access->end($this->actors->current(), $helperId));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers/{helperId}/give-access', requirements: ['helperId' => '\d{1,18}'])]
	public function giveAccess(int $helperId): DataResponse {
		$this->body->none();
		$this->access->giveBack($this->actors->current(), $helperId);
		return new DataResponse(['ok' => true]);
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers/addresses')]
	public function addresses(): DataResponse {
		return new DataResponse($this->addresses->make($this->actors->current(), $this->body->fields()));
	}
}
