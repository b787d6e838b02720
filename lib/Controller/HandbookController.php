<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Service\Handbook\Glossary;
use OCA\InsNetzGegangen\View\HandbookView;
use OCA\InsNetzGegangen\View\PlatformView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Reading: pages, words and platforms. */
class HandbookController extends OCSController {
	private const MAX_TERM = 100;

	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private HandbookView $handbook,
		private PlatformView $platforms,
		private Glossary $glossary,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/handbook')]
	public function index(): DataResponse {
		return new DataResponse($this->handbook->list($this->actors->current()->unit));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/handbook/{pageId}')]
	public function show(string $pageId): DataResponse {
		return new DataResponse($this->handbook->page($this->actors->current()->unit, $pageId));
	}

	/** All pages at once, for printing. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/brochure')]
	public function brochure(): DataResponse {
		return new DataResponse($this->handbook->all($this->actors->current()->unit));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/search')]
	public function search(): DataResponse {
		$term = $this->query->text('term', self::MAX_TERM) ?? throw new InvalidInput('term', Fields::REQUIRED);
		return new DataResponse($this->handbook->found($this->actors->current()->unit, $term));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/glossary')]
	public function glossary(): DataResponse {
		return new DataResponse($this->glossary->words($this->actors->current()->unit));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/platforms')]
	public function platforms(): DataResponse {
		return new DataResponse($this->platforms->of($this->actors->current()->unit));
	}
}
