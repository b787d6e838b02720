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
use OCA\InsNetzGegangen\Service\Lists\ListAddresses;
use OCA\InsNetzGegangen\Service\Lists\Lists;
use OCA\InsNetzGegangen\Service\Lists\Messages;
use OCA\InsNetzGegangen\Service\Lists\MyLists;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Distribution lists that keep themselves: whom they reach, what is written to them, and leaving them. */
class ListController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private Lists $lists,
		private Messages $messages,
		private ListAddresses $addresses,
		private MyLists $myLists,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/lists/preview')]
	public function preview(): DataResponse {
		return new DataResponse($this->lists->preview($this->actors->current(), $this->query));
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/lists/addresses')]
	public function addresses(): DataResponse {
		return new DataResponse($this->addresses->make($this->actors->current(), $this->body->fields()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/messages')]
	public function index(): DataResponse {
		$limit = $this->query->limit();
		return Page::of($this->messages->log($this->actors->current(), $limit, $this->query->cursor()), $limit, 'id');
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/messages')]
	public function send(): DataResponse {
		return new DataResponse($this->messages->send($this->actors->current(), $this->body->fields()), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/messages/{messageId}', requirements: ['messageId' => '\d{1,18}'])]
	public function show(int $messageId): DataResponse {
		return new DataResponse($this->messages->show($this->actors->current(), $messageId));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/messages')]
	public function mine(): DataResponse {
		return new DataResponse($this->myLists->messages($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/lists')]
	public function myLists(): DataResponse {
		return new DataResponse($this->myLists->show($this->actors->current()));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/me/lists')]
	public function changeMyLists(): DataResponse {
		return new DataResponse($this->myLists->change($this->actors->current(), $this->body->fields()));
	}
}
