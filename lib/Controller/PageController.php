<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Myself;
use OCA\InsNetzGegangen\Service\Wordings;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IRequest;
use OCP\Util;

/** The one page of the app; what it shows under which address is the browser's matter. */
class PageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private IInitialState $state,
		private Myself $myself,
		private Wordings $wordings,
		private Region $region,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function index(): TemplateResponse {
		$this->state->provideInitialState('bootstrap', ['me' => $this->myself->describe(), 'vocabulary' => $this->wordings->all()]);
		$this->state->provideInitialState('words', $this->region->words());
		Util::addScript(Application::APP_ID, Application::APP_ID . '-main');
		Util::addStyle(Application::APP_ID, Application::APP_ID . '-main');
		$response = new TemplateResponse(Application::APP_ID, 'index');
		// The matching is worked out in a worker of the browser, which loads its own file of the app.
		$response->setContentSecurityPolicy((new ContentSecurityPolicy())->addAllowedWorkerSrcDomain("'self'"));
		return $response;
	}

	/** Deep links. The pages for links in mails have controllers of their own. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/{path}', requirements: ['path' => '(?!abmelden/|antwort/|(lesen|brauche-hilfe)(/|$)).+'])]
	public function deepLink(): TemplateResponse {
		return $this->index();
	}
}
