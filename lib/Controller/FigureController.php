<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Figures\Figures;
use OCA\InsNetzGegangen\Service\Figures\OwnSurvey;
use OCA\InsNetzGegangen\Service\Figures\Targets;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Figures for coordinators and the board of the party. */
class FigureController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Figures $figures,
		private Targets $targets,
		private OwnSurvey $survey,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/figures')]
	public function show(): DataResponse {
		return new DataResponse($this->figures->show($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/figures/targets')]
	public function aim(): DataResponse {
		return new DataResponse($this->targets->set($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/figures/survey')]
	public function survey(): DataResponse {
		return new DataResponse($this->survey->show($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/figures/survey')]
	public function linkSurvey(): DataResponse {
		return new DataResponse($this->survey->link($this->actors->current(), $this->body->fields()));
	}
}
