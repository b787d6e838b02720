<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Helpers\OwnOffer;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The own offer of a member. */
class OfferController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private OwnOffer $offer,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/helpers/me')]
	public function save(): DataResponse {
		return new DataResponse($this->offer->save($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/helpers/me/pause')]
	public function pause(): DataResponse {
		return new DataResponse($this->offer->pause($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/helpers/me/stay')]
	public function stay(): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->offer->stay($actor));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/helpers/me')]
	#[UserRateLimit(limit: 120, period: 60)]
	public function leave(): DataResponse {
		$this->body->none();
		$this->offer->leave($this->actors->current());
		return new DataResponse(['ok' => true]);
	}
}
