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
 * Something sent over the form for people without account. What was typed lies in `sealed` until it is confirmed;
 * the keyed hash of mail or phone stays a while, so that nobody is written to or called twice.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getContactKey()
 * @method void setContactKey(string $contactKey)
 * @method string getDay()
 * @method void setDay(string $day)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Entry extends Entity {
	protected string $unit = '';
	protected string $contactKey = '';
	/** YYYY-MM-DD on which it came */
	protected string $day = '';
	protected ?string $sealed = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('createdAt', Types::INTEGER);
	}
}
