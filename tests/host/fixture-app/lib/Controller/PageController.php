<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IRequest;

final class PageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private IInitialState $state,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/')]
	#[NoAdminRequired]
	#[NoCSRFRequired]
	public function index(): TemplateResponse {
		$this->state->provideInitialState('answer', ['of' => 42]);
		return new TemplateResponse('fixture', 'index');
	}

	#[FrontpageRoute('GET', '/blank')]
	#[PublicPage]
	#[NoCSRFRequired]
	public function blank(): TemplateResponse {
		return new TemplateResponse('fixture', 'blank', ['name' => '<b>'], TemplateResponse::RENDER_AS_BLANK);
	}

	#[FrontpageRoute('POST', '/save')]
	#[NoAdminRequired]
	public function save(): JSONResponse {
		return new JSONResponse(['saved' => true]);
	}
}
