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
 * The party decided with what it does something. What is over stays as history.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getPurpose()
 * @method void setPurpose(string $purpose)
 * @method string getPlatform()
 * @method void setPlatform(string $platform)
 * @method string getPlatformName()
 * @method void setPlatformName(string $platformName)
 * @method string getBody()
 * @method void setBody(string $body)
 * @method string getDay()
 * @method void setDay(string $day)
 * @method string|null getReference()
 * @method void setReference(string|null $reference)
 * @method string|null getDecidedBy()
 * @method void setDecidedBy(string|null $decidedBy)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int|null getEndedAt()
 * @method void setEndedAt(int|null $endedAt)
 */
class Decision extends Entity {
	protected string $unit = '';
	protected string $purpose = '';
	protected string $platform = '';
	/** As it was called then. */
	protected string $platformName = '';
	/** Who decided, such as a board. */
	protected string $body = '';
	/** YYYY-MM-DD */
	protected string $day = '';
	protected ?string $reference = null;
	/** Account that noted it. */
	protected ?string $decidedBy = null;
	protected int $createdAt = 0;
	protected ?int $endedAt = null;

	public function __construct() {
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('endedAt', Types::INTEGER);
	}
}
