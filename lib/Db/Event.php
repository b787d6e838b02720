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
 * Who did what to which record; ids only.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getActor()
 * @method void setActor(string|null $actor)
 * @method string getAction()
 * @method void setAction(string $action)
 * @method string getRecord()
 * @method void setRecord(string $record)
 * @method int getRecordId()
 * @method void setRecordId(int $recordId)
 * @method string|null getDetail()
 * @method void setDetail(string|null $detail)
 * @method string|null getOnceKey()
 * @method void setOnceKey(string|null $onceKey)
 * @method int getAt()
 * @method void setAt(int $at)
 */
class Event extends Entity {
	protected string $unit = '';
	protected ?string $actor = null;
	protected string $action = '';
	protected string $record = '';
	protected int $recordId = 0;
	protected ?string $detail = null;
	protected ?string $onceKey = null;
	protected int $at = 0;

	public function __construct() {
		$this->addType('recordId', Types::INTEGER);
		$this->addType('at', Types::INTEGER);
	}
}
