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
 * Help for several people at once: what about, when, where, and how many can come. Place, link and text lie in `sealed`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string getTopic()
 * @method void setTopic(string $topic)
 * @method string getDistrict()
 * @method void setDistrict(string $district)
 * @method string getState()
 * @method void setState(string $state)
 * @method int getStartsAt()
 * @method void setStartsAt(int $startsAt)
 * @method int getMinutes()
 * @method void setMinutes(int $minutes)
 * @method string getChannel()
 * @method void setChannel(string $channel)
 * @method int getSeats()
 * @method void setSeats(int $seats)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string getUid()
 * @method void setUid(string $uid)
 * @method int getSequence()
 * @method void setSequence(int $sequence)
 * @method int getVersion()
 * @method void setVersion(int $version)
 * @method int|null getRemindedAt()
 * @method void setRemindedAt(int|null $remindedAt)
 * @method int|null getClearedAt()
 * @method void setClearedAt(int|null $clearedAt)
 * @method string|null getCreatedBy()
 * @method void setCreatedBy(string|null $createdBy)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class GroupSession extends Entity {
	protected string $unit = '';
	/** `office_hour`, `training`, `round_table` */
	protected string $kind = '';
	protected string $topic = '';
	protected string $district = '';
	/** `open`, `cancelled` */
	protected string $state = '';
	protected int $startsAt = 0;
	protected int $minutes = 0;
	/** `phone`, `video`, `on_site` */
	protected string $channel = '';
	protected int $seats = 0;
	protected ?string $sealed = null;
	protected string $uid = '';
	protected int $sequence = 0;
	protected int $version = 0;
	protected ?int $remindedAt = null;
	/** since then nobody who came can be recognised any more */
	protected ?int $clearedAt = null;
	protected ?string $createdBy = null;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('startsAt', Types::INTEGER);
		$this->addType('minutes', Types::INTEGER);
		$this->addType('seats', Types::INTEGER);
		$this->addType('sequence', Types::INTEGER);
		$this->addType('version', Types::INTEGER);
		$this->addType('remindedAt', Types::INTEGER);
		$this->addType('clearedAt', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
	}
}
