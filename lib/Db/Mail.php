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
 * A mail that waits for the next batch, or was sent. Address and parameters lie in `sealed`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getState()
 * @method void setState(string $state)
 * @method int getAttempts()
 * @method void setAttempts(int $attempts)
 * @method string|null getRecord()
 * @method void setRecord(string|null $record)
 * @method int|null getRecordId()
 * @method void setRecordId(int|null $recordId)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getSendAfter()
 * @method void setSendAfter(int $sendAfter)
 * @method int|null getSentAt()
 * @method void setSentAt(int|null $sentAt)
 */
class Mail extends Entity {
	protected string $unit = '';
	protected string $kind = '';
	protected ?string $sealed = null;
	protected string $state = '';
	protected int $attempts = 0;
	protected ?string $record = null;
	protected ?int $recordId = null;
	protected int $createdAt = 0;
	protected int $sendAfter = 0;
	protected ?int $sentAt = null;

	public function __construct() {
		$this->addType('attempts', Types::INTEGER);
		$this->addType('recordId', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('sendAfter', Types::INTEGER);
		$this->addType('sentAt', Types::INTEGER);
	}
}
