<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Privacy\Erasure;
use OCA\InsNetzGegangen\Service\Privacy\ForgetCaller;
use OCA\InsNetzGegangen\Service\Privacy\PersonalData;
use OCA\InsNetzGegangen\Service\Privacy\PersonalText;
use OCA\InsNetzGegangen\Service\Privacy\Readers;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Everybody's rights on their own data, and of people without account through the desk. */
class PrivacyController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private PersonalData $data,
		private PersonalText $text,
		private Erasure $erasure,
		private Readers $readers,
		private ForgetCaller $caller,
		private Query $query,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/export')]
	public function export(): DataResponse {
		return new DataResponse($this->data->of($this->actors->current()));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/export/text')]
	public function exportText(): DataResponse {
		return new DataResponse(['text' => $this->text->of($this->actors->current())]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/readers')]
	public function readers(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->readers->ofMyData($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/me/data')]
	#[UserRateLimit(limit: 120, period: 60)]
	public function erase(): DataResponse {
		$this->body->none();
		$this->erasure->ofAccount($this->actors->current()->userId);
		return new DataResponse(['ok' => true]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/requests/{requestId}/person', requirements: ['requestId' => '\d{1,18}'])]
	#[UserRateLimit(limit: 120, period: 60)]
	public function forget(int $requestId): DataResponse {
		$this->body->none();
		return new DataResponse(['requests' => $this->caller->forget($this->actors->current(), $requestId)]);
	}
}
