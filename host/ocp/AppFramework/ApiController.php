<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\IRequest;

abstract class ApiController extends Controller {
	/**
	 * @param string $appName
	 * @param string $corsMethods
	 * @param string $corsAllowedHeaders
	 * @param int $corsMaxAge seconds
	 */
	// @phpstan-ignore constructor.unusedParameter, constructor.unusedParameter, constructor.unusedParameter
	public function __construct($appName, IRequest $request, $corsMethods = 'PUT, POST, GET, DELETE, PATCH', $corsAllowedHeaders = 'Authorization, Content-Type, Accept', $corsMaxAge = 1728000) {
		// The other three are part of the public signature; the host sends no CORS headers.
		parent::__construct($appName, $request);
	}
}
