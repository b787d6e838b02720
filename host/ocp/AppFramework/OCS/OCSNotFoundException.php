<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\OCS;

use Exception;
use OCP\AppFramework\Http;

class OCSNotFoundException extends OCSException {
	/** @param string $message */
	public function __construct($message = '', ?Exception $previous = null) {
		parent::__construct($message, Http::STATUS_NOT_FOUND, $previous);
	}
}
