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
 * How a district runs the action: whether it is open, what members read about it, and who is there when.
 *
 * @phpstan-type Shift array{kind: string, weekday: int, from: string, to: string, phone: string|null, user: string|null}
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getDistrict()
 * @method void setDistrict(string $district)
 * @method string getState()
 * @method void setState(string $state)
 * @method string|null getNotice()
 * @method void setNotice(string|null $notice)
 * @method list<Shift>|null getShifts()
 * @method void setShifts(list<Shift>|null $shifts)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class Desk extends Entity {
	/** Requests are taken. */
	public const OPEN = 'open';
	/** Nobody searches now; whoever asks is called back. */
	public const PAUSED = 'paused';
	/** It is over; the text says whom to ask instead. */
	public const ENDED = 'ended';

	protected string $unit = '';
	protected string $district = '';
	protected string $state = '';
	protected ?string $notice = null;
	/** @var list<Shift>|null */
	protected ?array $shifts = null;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('shifts', Types::JSON);
		$this->addType('updatedAt', Types::INTEGER);
	}
}
