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
 * A person who offers help, with an account or without. Contact data of people without account lies in `sealed`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getUserId()
 * @method void setUserId(string|null $userId)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string|null getPhoneKey()
 * @method void setPhoneKey(string|null $phoneKey)
 * @method string|null getEmailKey()
 * @method void setEmailKey(string|null $emailKey)
 * @method string|null getEnteredBy()
 * @method void setEnteredBy(string|null $enteredBy)
 * @method string|null getDistrict()
 * @method void setDistrict(string|null $district)
 * @method list<string>|null getTies()
 * @method void setTies(list<string>|null $ties)
 * @method string|null getPostalCode()
 * @method void setPostalCode(string|null $postalCode)
 * @method int|null getRadiusKm()
 * @method void setRadiusKm(int|null $radiusKm)
 * @method list<string>|null getChannels()
 * @method void setChannels(list<string>|null $channels)
 * @method array<string, int>|null getTopics()
 * @method void setTopics(array<string, int>|null $topics)
 * @method list<string>|null getDevices()
 * @method void setDevices(list<string>|null $devices)
 * @method list<string>|null getLanguages()
 * @method void setLanguages(list<string>|null $languages)
 * @method list<string>|null getSlots()
 * @method void setSlots(list<string>|null $slots)
 * @method int getCapacity()
 * @method void setCapacity(int $capacity)
 * @method int|null getHoursCap()
 * @method void setHoursCap(int|null $hoursCap)
 * @method string|null getPausedUntil()
 * @method void setPausedUntil(string|null $pausedUntil)
 * @method string|null getAgreementVersion()
 * @method void setAgreementVersion(string|null $agreementVersion)
 * @method int|null getAgreementAt()
 * @method void setAgreementAt(int|null $agreementAt)
 * @method int|null getDeclarationAt()
 * @method void setDeclarationAt(int|null $declarationAt)
 * @method string|null getDeclarationUntil()
 * @method void setDeclarationUntil(string|null $declarationUntil)
 * @method array<string, string>|null getTrainings()
 * @method void setTrainings(array<string, string>|null $trainings)
 * @method string|null getMailWish()
 * @method void setMailWish(string|null $mailWish)
 * @method int|null getAwayFrom()
 * @method void setAwayFrom(int|null $awayFrom)
 * @method int|null getAwayUntil()
 * @method void setAwayUntil(int|null $awayUntil)
 * @method int|null getLastAskedAt()
 * @method void setLastAskedAt(int|null $lastAskedAt)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
class Helper extends Entity {
	protected string $unit = '';
	protected ?string $userId = null;
	protected ?string $sealed = null;
	protected ?string $phoneKey = null;
	protected ?string $emailKey = null;
	protected ?string $enteredBy = null;
	protected ?string $district = null;
	/** @var list<string>|null */
	protected ?array $ties = null;
	protected ?string $postalCode = null;
	protected ?int $radiusKm = null;
	/** @var list<string>|null */
	protected ?array $channels = null;
	/** @var array<string, int>|null */
	protected ?array $topics = null;
	/** @var list<string>|null */
	protected ?array $devices = null;
	/** @var list<string>|null */
	protected ?array $languages = null;
	/** @var list<string>|null */
	protected ?array $slots = null;
	protected int $capacity = 0;
	protected ?int $hoursCap = null;
	protected ?string $pausedUntil = null;
	protected ?string $agreementVersion = null;
	protected ?int $agreementAt = null;
	protected ?int $declarationAt = null;
	protected ?string $declarationUntil = null;
	/** @var array<string, string>|null training → day */
	protected ?array $trainings = null;
	protected ?string $mailWish = null;
	protected ?int $lastAskedAt = null;
	protected ?int $awayFrom = null;
	protected ?int $awayUntil = null;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('ties', Types::JSON);
		$this->addType('radiusKm', Types::INTEGER);
		$this->addType('channels', Types::JSON);
		$this->addType('topics', Types::JSON);
		$this->addType('devices', Types::JSON);
		$this->addType('languages', Types::JSON);
		$this->addType('slots', Types::JSON);
		$this->addType('capacity', Types::INTEGER);
		$this->addType('hoursCap', Types::INTEGER);
		$this->addType('agreementAt', Types::INTEGER);
		$this->addType('declarationAt', Types::INTEGER);
		$this->addType('trainings', Types::JSON);
		$this->addType('lastAskedAt', Types::INTEGER);
		$this->addType('awayFrom', Types::INTEGER);
		$this->addType('awayUntil', Types::INTEGER);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
	}
	/** Away, as told to the server in the settings of the account. */
	public function isAway(int $now): bool {
		return $this->awayUntil !== null && ($this->awayFrom ?? 0) <= $now && $now < $this->awayUntil;
	}

	/** A declaration holds until the last day of its time. */
	public function hasDeclaration(string $today): bool {
		return $this->declarationAt !== null && ($this->declarationUntil === null || $this->declarationUntil >= $today);
	}
}
