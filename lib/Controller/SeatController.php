<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Sessions\People;
use OCA\InsNetzGegangen\Service\Sessions\SeatDesk;
use OCA\InsNetzGegangen\Service\Sessions\SeatInput;
use OCA\InsNetzGegangen\View\SeatView;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Who comes to a session: for the desk. */
class SeatController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private Query $query,
		private RequestBody $body,
		private SeatInput $input,
		private SeatDesk $desk,
		private People $people,
		private SeatView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/sessions/{sessionId}/people', requirements: ['sessionId' => '\d{1,18}'])]
	public function index(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		return new DataResponse($this->view->all($actor, $this->people->of($actor, $sessionId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/sessions/{sessionId}/people', requirements: ['sessionId' => '\d{1,18}'])]
	public function create(int $sessionId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$requestId = $fields->int('request', 1, PHP_INT_MAX);
		if ($requestId !== null) {
			if ($fields->has('person')) {
				throw new InvalidInput('request', 'Please give a request or a person, not both.');
			}
			$fields->end();
			return new DataResponse($this->seat($actor, $this->desk->enterRequest($actor, $sessionId, $requestId)), Http::STATUS_CREATED);
		}
		$person = $this->input->person($fields);
		$by = $this->input->consent($fields);
		$fields->end();
		return new DataResponse($this->seat($actor, $this->desk->enterPerson($actor, $sessionId, $person, $by)), Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/seats/calls')]
	public function calls(): DataResponse {
		return new DataResponse($this->view->calls($this->people->toCall($this->actors->current(), $this->query->limit())));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/seats/{seatId}/contact', requirements: ['seatId' => '\d{1,18}'])]
	public function contact(int $seatId): DataResponse {
		return new DataResponse($this->desk->contact($this->actors->current(), $seatId));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/seats/{seatId}/accept', requirements: ['seatId' => '\d{1,18}'])]
	public function accept(int $seatId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->seat($actor, $this->desk->accept($actor, $seatId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/seats/{seatId}/sign-off', requirements: ['seatId' => '\d{1,18}'])]
	public function signOff(int $seatId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->seat($actor, $this->desk->signOff($actor, $seatId)));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/seats/{seatId}/told', requirements: ['seatId' => '\d{1,18}'])]
	public function told(int $seatId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->seat($actor, $this->desk->told($actor, $seatId)));
	}

	/** @return array<string, mixed> */
	private function seat(Actor $actor, Seat $seat): array {
		return $this->view->all($actor, [$seat])[0];
	}
}
