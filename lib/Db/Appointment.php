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
 * When and where a helper and the person meet or talk. Place, link and dial-in lie in `sealed`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method int getRequestId()
 * @method void setRequestId(int $requestId)
 * @method int getAskId()
 * @method void setAskId(int $askId)
 * @method string getState()
 * @method void setState(string $state)
 * @method int|null getStartsAt()
 * @method void setStartsAt(int|null $startsAt)
 * @method int getMinutes()
 * @method void setMinutes(int $minutes)
 * @method string getChannel()
 * @method void setChannel(string $channel)
 * @method string|null getPlace()
 * @method void setPlace(string|null $place)
 * @method list<int>|null getOptions()
 * @method void setOptions(list<int>|null $options)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getUid()
 * @method void setUid(string $uid)
 * @method int getSequence()
 * @method void setSequence(int $sequence)
 * @method int|null getRemindedAt()
 * @method void setRemindedAt(int|null $remindedAt)
 * @method string|null getCreatedBy()
 * @method void setCreatedBy(string|null $createdBy)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class Appointment extends Entity {
	protected string $unit = '';
	protected int $requestId = 0;
	protected int $askId = 0;
	/** `proposed`, `agreed`, `cancelled` */
	protected string $state = '';
	/** null as long as times are only proposed */
	protected ?int $startsAt = null;
	protected int $minutes = 0;
	/** `phone`, `video`, `on_site` */
	protected string $channel = '';
	/** on site: `mine` of the helper, `yours` of the person, `point` */
	protected ?string $place = null;
	/** @var list<int>|null proposed moments */
	protected ?array $options = null;
	protected ?string $sealed = null;
	protected string $uid = '';
	protected int $sequence = 0;
	protected ?int $remindedAt = null;
	protected ?string $createdBy = null;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('requestId', Types::INTEGER);
		$this->addType('askId', Types::INTEGER);
		$this->addType('startsAt', Types::INTEGER);
		$this->addType('minutes', Types::INTEGER);
		$this->addType('options', Types::JSON);
		$this->addType('sequence', Types::INTEGER);
		$this->addType('remindedAt', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
	}
}
