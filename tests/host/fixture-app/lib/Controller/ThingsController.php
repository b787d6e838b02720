<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Fixture\Controller;

use LogicException;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSBadRequestException;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\AppFramework\OCSController;

/** One method for each answer of the real server that the host imitates. */
final class ThingsController extends OCSController {
	#[ApiRoute('GET', '/api/v1/things')]
	#[NoAdminRequired]
	public function list(): DataResponse {
		return new DataResponse([['id' => 1], ['id' => 2]], Http::STATUS_OK, ['X-Next-Cursor' => '2']);
	}

	#[ApiRoute('POST', '/api/v1/things/{id}')]
	#[NoAdminRequired]
	public function echoId(int $id, ?string $name = null, string $note = 'none'): DataResponse {
		return new DataResponse(['id' => $id, 'name' => $name, 'note' => $note, 'params' => $this->request->getParams()]);
	}

	/** @param array<mixed> $list */
	#[ApiRoute('POST', '/api/v1/lists')]
	#[NoAdminRequired]
	public function countList(array $list): DataResponse {
		return new DataResponse(['count' => count($list)]);
	}

	#[ApiRoute('GET', '/api/v1/missing')]
	#[NoAdminRequired]
	public function missing(): DataResponse {
		throw new OCSNotFoundException('No such thing');
	}

	#[ApiRoute('GET', '/api/v1/bad')]
	#[NoAdminRequired]
	public function bad(): DataResponse {
		throw new OCSBadRequestException('Bad thing');
	}

	#[ApiRoute('GET', '/api/v1/refused')]
	#[NoAdminRequired]
	public function refused(): DataResponse {
		return new DataResponse(['message' => 'No', 'field' => 'name'], Http::STATUS_BAD_REQUEST);
	}

	#[ApiRoute('GET', '/api/v1/teapot')]
	#[NoAdminRequired]
	public function teapot(): DataResponse {
		throw new LogicException('short and stout');
	}

	#[ApiRoute('GET', '/api/v1/admins')]
	public function forAdmins(): DataResponse {
		return new DataResponse(['secret' => true]);
	}

	#[ApiRoute('GET', '/api/v1/open')]
	#[PublicPage]
	public function open(): DataResponse {
		return new DataResponse(['open' => true]);
	}

	#[ApiRoute('GET', '/api/v1/limited')]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 3, period: 60)]
	public function limited(): DataResponse {
		return new DataResponse([]);
	}
}
