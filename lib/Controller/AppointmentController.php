<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Appointments\AppointmentInput;
use OCA\InsNetzGegangen\Service\Appointments\Appointments;
use OCA\InsNetzGegangen\View\AppointmentView;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Appointments of a request. */
class AppointmentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private AppointmentInput $input,
		private Appointments $appointments,
		private AppointmentView $view,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/appointments/mine')]
	#[NoAdminRequired]
	public function mine(): DataResponse {
		return new DataResponse(array_map($this->view->of(...), $this->appointments->mine($this->actors->current(), $this->query->limit())));
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/requests/{requestId}/appointments', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	public function index(int $requestId): DataResponse {
		return new DataResponse(array_map($this->view->of(...), $this->appointments->ofRequest($this->actors->current(), $requestId)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/requests/{requestId}/appointments', requirements: ['requestId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function create(int $requestId): DataResponse {
		$actor = $this->actors->current();
		$draft = $this->input->read($this->body->fields());
		return new DataResponse($this->view->of($this->appointments->make($actor, $requestId, $draft)), Http::STATUS_CREATED);
	}

	#[ApiRoute(verb: 'PUT', url: '/api/v1/appointments/{appointmentId}', requirements: ['appointmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function update(int $appointmentId): DataResponse {
		$actor = $this->actors->current();
		$draft = $this->input->read($this->body->fields());
		return new DataResponse($this->view->of($this->appointments->move($actor, $appointmentId, $draft)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/appointments/{appointmentId}/choose', requirements: ['appointmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function choose(int $appointmentId): DataResponse {
		$actor = $this->actors->current();
		$fields = $this->body->fields();
		$startsAt = $fields->moment('startsAt', true);
		$fields->end();
		return new DataResponse($this->view->of($this->appointments->choose($actor, $appointmentId, $startsAt)));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/appointments/{appointmentId}/cancel', requirements: ['appointmentId' => '\d{1,18}'])]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 60)]
	public function cancel(int $appointmentId): DataResponse {
		$actor = $this->actors->current();
		$this->body->none();
		return new DataResponse($this->view->of($this->appointments->cancel($actor, $appointmentId)));
	}
}
