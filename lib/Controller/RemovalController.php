<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Removal\EraseAll;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The end of an installation. Who may is decided by EraseAll, so that others read "not there" here as everywhere. */
class RemovalController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private EraseAll $removal,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/erasure')]
	public function erase(): DataResponse {
		$this->removal->ask($this->actors->current(), $this->body->fields());
		return new DataResponse(['ok' => true]);
	}
}
