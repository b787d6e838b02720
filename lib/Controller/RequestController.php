<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Db\RequestQueues;
use OCA\InsNetzGegangen\Http\Page;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Service\Requests\FindRequests;
use OCA\InsNetzGegangen\Service\Requests\ReadRequests;
use OCA\InsNetzGegangen\View\RequestListView;
use OCA\InsNetzGegangen\View\RequestView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Reading requests for help. What is needed to write them is not built for that: see RequestEntryController. */
class RequestController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private ReadRequests $reading,
		private FindRequests $finding,
		private RequestView $view,
		private RequestListView $listView,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests')]
	#[NoAdminRequired]
	public function index(): DataResponse {
		$actor = $this->actors->current();
		$queue = $this->query->choice('queue', [...RequestQueues::DESK, RequestQueues::MINE]) ?? RequestQueues::MINE;
		$limit = $this->query->limit();
		$requests = $this->reading->queue($actor, $queue, $this->query->isUnattended(), $limit, $this->query->cursor());
		return Page::of($this->listView->of($requests, $queue !== RequestQueues::MINE), $limit, 'id');
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/counts')]
	#[NoAdminRequired]
	public function counts(): DataResponse {
		return new DataResponse($this->reading->counts($this->actors->current(), $this->query->isUnattended()));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/find')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function find(): DataResponse {
		return new DataResponse($this->finding->byPhone($this->actors->current(), $this->query->text('phone', 40)));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function show(int $requestId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->of($actor, $this->reading->one($actor, $requestId)));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}/contact', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function contact(int $requestId): DataResponse {
		return new DataResponse($this->reading->contact($this->actors->current(), $requestId));
	}
}
