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
 * A single-use link; only the hash of its secret is kept.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getPurpose()
 * @method void setPurpose(string $purpose)
 * @method string getHash()
 * @method void setHash(string $hash)
 * @method int getRecordId()
 * @method void setRecordId(int $recordId)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getExpiresAt()
 * @method void setExpiresAt(int $expiresAt)
 * @method int|null getUsedAt()
 * @method void setUsedAt(int|null $usedAt)
 */
class Token extends Entity {
	protected string $unit = '';
	protected string $purpose = '';
	protected string $hash = '';
	protected int $recordId = 0;
	protected int $createdAt = 0;
	protected int $expiresAt = 0;
	protected ?int $usedAt = null;

	public function __construct() {
		$this->addType('recordId', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('expiresAt', Types::INTEGER);
		$this->addType('usedAt', Types::INTEGER);
	}
}
