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
 * A sentence from practice for a page. It does not say who wrote it, nor after which help.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getPageId()
 * @method void setPageId(string $pageId)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Suggestion extends Entity {
	protected string $unit = '';
	protected string $pageId = '';
	protected ?string $sealed = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('createdAt', Types::INTEGER);
	}
}
