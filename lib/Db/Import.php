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
 * A table of people that was taken in. What stood in it is not kept.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method string getSendKey()
 * @method void setSendKey(string $sendKey)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 * @method int|null getUndoneAt()
 * @method void setUndoneAt(int|null $undoneAt)
 */
class Import extends Entity {
	protected string $unit = '';
	protected ?string $userId = null;
	protected string $sendKey = '';
	protected string $kind = '';
	protected int $createdAt = 0;
	protected int $updatedAt = 0;
	protected ?int $undoneAt = null;

	public function __construct() {
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
		$this->addType('undoneAt', Types::INTEGER);
	}
}
