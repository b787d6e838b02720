<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

class MultipleObjectsReturnedException extends \Exception implements IMapperException {
	/** @param string $msg */
	public function __construct($msg) {
		parent::__construct($msg);
	}
}
