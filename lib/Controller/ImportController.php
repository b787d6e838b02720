<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Imports\ImportDesk;
use OCA\InsNetzGegangen\Service\Imports\KeptColumns;
use OCA\InsNetzGegangen\Service\Imports\TablePart;
use OCA\InsNetzGegangen\Service\Imports\UndoImport;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Tables of helpers and of requests from paper: look, take in, take back. */
class ImportController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private ImportDesk $desk,
		private UndoImport $undoing,
		private KeptColumns $columns,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/imports')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->desk->list($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/imports')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 240, period: 60)]
	public function take(): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->desk->take($actor, $this->body->fields()));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/check')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 240, period: 60)]
	public function check(): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->desk->check($actor, $this->body->fields()));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/columns')]
	#[NoAdminRequired]
	public function columns(): DataResponse {
		return new DataResponse($this->columns->read($this->actors->current(), $this->query->choice('kind', TablePart::KINDS), $this->query->text('signature', 32)));
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/imports/columns')]
	#[NoAdminRequired]
	public function keepColumns(): DataResponse {
		$actor = $this->actors->current();
		$this->columns->keep($actor, $this->body->fields());
		return new DataResponse(['ok' => true]);
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/{importId}/undo', requirements: ['importId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 240, period: 60)]
	public function undo(int $importId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->undoing->undo($actor, $importId, $this->body->fields()));
	}
}
