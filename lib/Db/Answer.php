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
 * One answer to an appeal, for counting. What was offered or asked for lies with helpers and requests.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method int getAppealId()
 * @method void setAppealId(int $appealId)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method string getAnswer()
 * @method void setAnswer(string $answer)
 * @method string getVia()
 * @method void setVia(string $via)
 * @method string|null getList()
 * @method void setList(string|null $list)
 * @method string|null getDistrict()
 * @method void setDistrict(string|null $district)
 * @method string|null getAskAgainOn()
 * @method void setAskAgainOn(string|null $askAgainOn)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Answer extends Entity {
	protected string $unit = '';
	protected int $appealId = 0;
	protected ?string $userId = null;
	protected string $answer = '';
	protected string $via = '';
	protected ?string $list = null;
	protected ?string $district = null;
	protected ?string $askAgainOn = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('appealId', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
	}
}
