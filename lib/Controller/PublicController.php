<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Http\LetterSize;
use OCA\InsNetzGegangen\Service\Handbook\PublicReading;
use OCA\InsNetzGegangen\Service\PublicHelp;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;

/** The handbook for everybody: whole pages that need no account, no JavaScript and no cookie. Only there when the admins say so. */
class PublicController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private PublicReading $reading,
		private PublicHelp $help,
	) {
		parent::__construct($appName, $request);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 240, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/lesen')]
	public function index(): TemplateResponse {
		$term = $this->request->getParam('suche');
		return $this->show(static fn (PublicReading $reading): ?array => $reading->contents(is_string($term) ? $term : ''));
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 240, period: 60)]
	#[FrontpageRoute(verb: 'GET', url: '/lesen/{pageId}')]
	public function page(string $pageId): TemplateResponse {
		return $this->show(static fn (PublicReading $reading): ?array => $reading->page($pageId));
	}

	/** @param callable(PublicReading): (array<string, mixed>|null) $read null: not there, or reading is not open to everybody */
	private function show(callable $read): TemplateResponse {
		$letters = LetterSize::of($this->request);
		$reading = $this->reading->carrying($letters->carried());
		$page = $read($reading);
		$shown = ($page ?? $reading->nothing()) + $this->help->of($letters);
		$response = new TemplateResponse(Application::APP_ID, 'public', $shown, TemplateResponse::RENDER_AS_BLANK);
		if ($page === null) {
			$response->setStatus(Http::STATUS_NOT_FOUND);
		}
		return $response;
	}
}
