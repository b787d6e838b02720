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
 * One line of the communication log of a request.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method int getRequestId()
 * @method void setRequestId(int $requestId)
 * @method string getActor()
 * @method void setActor(string $actor)
 * @method string getDirection()
 * @method void setDirection(string $direction)
 * @method string getResult()
 * @method void setResult(string $result)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method bool getFollowUp()
 * @method void setFollowUp(bool $followUp)
 * @method int|null getNextAt()
 * @method void setNextAt(int|null $nextAt)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Contact extends Entity {
	protected string $unit = '';
	protected int $requestId = 0;
	protected string $actor = '';
	protected string $direction = '';
	protected string $result = '';
	protected ?string $sealed = null;
	protected bool $followUp = false;
	protected ?int $nextAt = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('requestId', Types::INTEGER);
		$this->addType('followUp', Types::BOOLEAN);
		$this->addType('nextAt', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
	}
}
