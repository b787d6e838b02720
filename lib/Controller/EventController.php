<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Service\History;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** The history of a request. */
class EventController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private History $history,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/events')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$requestId = $this->query->number('request', 1, PHP_INT_MAX) ?? throw new InvalidInput('request', 'Please fill in this field.');
		$limit = $this->query->limit();
		return Page::of($this->history->ofRequest($this->actors->current(), $requestId, $limit, $this->query->cursor()), $limit, 'id');
	}
}
