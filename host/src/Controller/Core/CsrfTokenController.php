<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Core;

use InsNetzGegangen\Host\Session\RequestToken;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\IRequest;

final class CsrfTokenController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private RequestToken $token,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/csrftoken', root: '')]
	#[PublicPage]
	#[NoCSRFRequired]
	public function index(): JSONResponse {
		return $this->request->passesStrictCookieCheck()
			? new JSONResponse(['token' => $this->token->masked()])
			: new JSONResponse([], Http::STATUS_FORBIDDEN);
	}
}
