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
 * What was written to a distribution list: by whom, to which list, to how many. Title and text lie in `sealed`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method string getRole()
 * @method void setRole(string $role)
 * @method string|null getDistrict()
 * @method void setDistrict(string|null $district)
 * @method string|null getTopic()
 * @method void setTopic(string|null $topic)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getState()
 * @method void setState(string $state)
 * @method int|null getPeople()
 * @method void setPeople(int|null $people)
 * @method int getClaimedUntil()
 * @method void setClaimedUntil(int $claimedUntil)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int|null getSentAt()
 * @method void setSentAt(int|null $sentAt)
 */
class Message extends Entity {
	protected string $unit = '';
	protected ?string $userId = null;
	protected string $role = '';
	protected ?string $district = null;
	protected ?string $topic = null;
	protected ?string $sealed = null;
	protected string $state = '';
	protected ?int $people = null;
	protected int $claimedUntil = 0;
	protected int $createdAt = 0;
	protected ?int $sentAt = null;

	public function __construct() {
		$this->addType('people', Types::INTEGER);
		$this->addType('claimedUntil', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('sentAt', Types::INTEGER);
	}
}
