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
 * A role given to a group (by an admin) or to a person (appointed in the app).
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getRole()
 * @method void setRole(string $role)
 * @method string|null getGroupId()
 * @method void setGroupId(string|null $groupId)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method list<string>|null getDistricts()
 * @method void setDistricts(list<string>|null $districts)
 * @method string|null getAppointedBy()
 * @method void setAppointedBy(string|null $appointedBy)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Role extends Entity {
	protected string $unit = '';
	protected string $role = '';
	protected ?string $groupId = null;
	protected ?string $userId = null;
	/** @var list<string>|null */
	protected ?array $districts = null;
	protected ?string $appointedBy = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('districts', Types::JSON);
		$this->addType('createdAt', Types::INTEGER);
	}
}
