<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Controller;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Wordings;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Words and places: nothing here belongs to a person. */
class VocabularyController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Wordings $wordings,
		private Region $region,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/vocabulary')]
	public function index(): DataResponse {
		return new DataResponse($this->wordings->all());
	}

	/** District and place are null when the postal code lies elsewhere. */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/{placeCode}')]
	public function place(string $placeCode): DataResponse {
		if (preg_match('/^\d{5}$/D', $placeCode) !== 1) {
			throw new InvalidInput('placeCode', 'A postal code has five digits. Please check it.');
		}
		$place = $this->region->place($placeCode);
		return new DataResponse(['postalCode' => $placeCode, 'district' => $place['district'] ?? null, 'place' => $place['place'] ?? null]);
	}
}
