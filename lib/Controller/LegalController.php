<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Access\RoleAccess;
use OCA\InsNetzGegangen\Service\LegalTexts;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Documents on data protection, and what the deletion clocks would do now. */
class LegalController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RoleAccess $access,
		private LegalTexts $texts,
		private Retention $retention,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/legal')]
	public function index(): DataResponse {
		return new DataResponse($this->texts->list($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/legal/{documentId}')]
	public function show(string $documentId): DataResponse {
		return new DataResponse($this->texts->show($this->actors->current(), $documentId));
	}

	/** Only counts. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/retention')]
	public function retention(): DataResponse {
		$this->access->requireAdmin($this->actors->current());
		$due = $this->retention->run(true);
		return new DataResponse(array_map(static fn (string $rule, ?int $number): array => ['rule' => $rule, 'number' => $number], array_keys($due), array_values($due)));
	}
}
