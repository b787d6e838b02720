<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\View\HandbookView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

class HandbookController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private HandbookView $handbook,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/handbook')]
	public function index(): DataResponse {
		return new DataResponse($this->handbook->list());
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/handbook/{pageId}')]
	public function show(string $pageId): DataResponse {
		return new DataResponse($this->handbook->page($pageId));
	}
}
