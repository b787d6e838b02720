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
 * How somebody wants messages to distribution lists, and which not. It says nothing about being on a list.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method int|null getHelperId()
 * @method void setHelperId(int|null $helperId)
 * @method string|null getWish()
 * @method void setWish(string|null $wish)
 * @method list<string>|null getLeftLists()
 * @method void setLeftLists(list<string>|null $leftLists)
 */
class ListWish extends Entity {
	protected string $unit = '';
	protected ?string $userId = null;
	/** Of a helper without account. */
	protected ?int $helperId = null;
	/** `notification` or `mail`; null: nothing was chosen. */
	protected ?string $wish = null;
	/** @var list<string>|null ids of lists, see MailingList */
	protected ?array $leftLists = null;

	public function __construct() {
		$this->addType('helperId', Types::INTEGER);
		$this->addType('leftLists', Types::JSON);
	}
}
