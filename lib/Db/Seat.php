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
 * Somebody who comes to a session, waits for a place or was invited: an account, the person of a request, or a sealed name.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method int getSessionId()
 * @method void setSessionId(int $sessionId)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method int|null getRequestId()
 * @method void setRequestId(int|null $requestId)
 * @method string|null getPhoneKey()
 * @method void setPhoneKey(string|null $phoneKey)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getState()
 * @method void setState(string $state)
 * @method int getQueuedAt()
 * @method void setQueuedAt(int $queuedAt)
 * @method string|null getCallAbout()
 * @method void setCallAbout(string|null $callAbout)
 * @method bool|null getAttended()
 * @method void setAttended(bool|null $attended)
 * @method string|null getEnteredBy()
 * @method void setEnteredBy(string|null $enteredBy)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class Seat extends Entity {
	protected string $unit = '';
	protected int $sessionId = 0;
	protected ?string $userId = null;
	protected ?int $requestId = null;
	protected ?string $phoneKey = null;
	protected ?string $sealed = null;
	/** `invited`, `seated`, `waiting`, `left` */
	protected string $state = '';
	/** the order of those who wait */
	protected int $queuedAt = 0;
	/** what the desk has to tell on the phone, such as `moved_up` */
	protected ?string $callAbout = null;
	protected ?bool $attended = null;
	/** account of the desk; null for people who signed up themselves */
	protected ?string $enteredBy = null;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('sessionId', Types::INTEGER);
		$this->addType('requestId', Types::INTEGER);
		$this->addType('queuedAt', Types::INTEGER);
		$this->addType('attended', Types::BOOLEAN);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
	}
}
