<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Http\RequestBody;
use OCA\InsNetzGegangen\Service\Asks\AskInput;
use OCA\InsNetzGegangen\Service\Matching\ApplyPlan;
use OCA\InsNetzGegangen\Service\Matching\MatchingInput;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Records for the matching in the browser, and its plan coming back. */
class MatchingController extends OCSController {
	private const MOST_PAIRS = 200;

	public function __construct(
		string $appName,
		IRequest $request,
		private Actors $actors,
		private RequestBody $body,
		private Query $query,
		private AskInput $askInput,
		private MatchingInput $input,
		private ApplyPlan $applying,
	) {
		parent::__construct($appName, $request);
	}

	#[ApiRoute(verb: 'GET', url: '/api/v1/matching/input')]
	#[NoAdminRequired]
	public function input(): DataResponse {
		return new DataResponse($this->input->of($this->actors->current(), $this->query->number('request', 1, PHP_INT_MAX), $this->query->isUnattended()));
	}

	#[ApiRoute(verb: 'POST', url: '/api/v1/plans/apply')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 60)]
	public function apply(): DataResponse {
		$actor = $this->actors->current();
		$this->applying->requireCoordinator($actor);
		$fields = $this->body->fields();
		$pairs = array_map(static function (Fields $pair): array {
			$read = ['request' => $pair->int('request', 1, PHP_INT_MAX, true), 'helper' => $pair->int('helper', 1, PHP_INT_MAX, true)];
			$pair->end();
			return $read;
		}, $fields->objects('pairs', self::MOST_PAIRS));
		$deadline = $this->askInput->deadline($fields);
		$fields->end();
		return new DataResponse($this->applying->apply($actor, $pairs, $deadline));
	}
}
