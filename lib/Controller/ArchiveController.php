<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Archive\ArchiveDesk;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCP\App\IAppManager;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The handbook and the package as one archive, to hand on and to take over. */
class ArchiveController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private ArchiveDesk $desk,
		private IAppManager $apps,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/archive')]
	public function export(): DataResponse {
		$zip = $this->desk->export($this->actors->current(), $this->apps->getAppVersion(Application::APP_ID));
		return new DataResponse(['archive' => base64_encode($zip)]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/archive/preview')]
	public function preview(): DataResponse {
		return new DataResponse($this->desk->preview($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/archive/import')]
	public function import(): DataResponse {
		return new DataResponse($this->desk->import($this->actors->current(), $this->body->fields()));
	}
}
