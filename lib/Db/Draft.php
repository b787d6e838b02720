<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * A call that is being typed. Request 0 stands for a call that just begins.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getUserId()
 * @method void setUserId(string $userId)
 * @method int getRequestId()
 * @method void setRequestId(int $requestId)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class Draft extends Entity {
	protected string $unit = '';
	protected string $userId = '';
	protected int $requestId = 0;
	protected ?string $sealed = null;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('requestId', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
	}
}
