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
 * What the columns of a table mean. Sealed, because answers may stand in it that people gave.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string getSignature()
 * @method void setSignature(string $signature)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class ColumnMap extends Entity {
	protected string $unit = '';
	protected string $kind = '';
	protected string $signature = '';
	protected ?string $sealed = null;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('updatedAt', Types::INTEGER);
	}
}
