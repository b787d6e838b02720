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
 * A confidential report for the people of trust. `user_id` is empty when the person did not want to be named.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getState()
 * @method void setState(string $state)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int|null getClosedAt()
 * @method void setClosedAt(int|null $closedAt)
 */
class Report extends Entity {
	protected string $unit = '';
	protected ?string $userId = null;
	protected ?string $sealed = null;
	protected string $state = '';
	protected int $createdAt = 0;
	protected ?int $closedAt = null;

	public function __construct() {
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('closedAt', Types::INTEGER);
	}
}
