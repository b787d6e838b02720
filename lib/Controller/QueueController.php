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
use OCA\InsNetzGegangen\Service\Requests\ReadQueues;
use OCA\InsNetzGegangen\View\RequestListView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Requests as lists: the work queues, the own ones, and those of a caller. */
class QueueController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private ReadQueues $reading,
		private FindRequests $finding,
		private RequestListView $view,
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
		return Page::of($this->view->of($requests, $queue !== RequestQueues::MINE), $limit, 'id');
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
}
