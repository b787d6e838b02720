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
 * A request for help. Contact data, needs and free text lie in `sealed`, the short text of the desk in `sealedDesk`.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getRequesterId()
 * @method void setRequesterId(string|null $requesterId)
 * @method string|null getIntakeBy()
 * @method void setIntakeBy(string|null $intakeBy)
 * @method bool getThirdParty()
 * @method void setThirdParty(bool $thirdParty)
 * @method string|null getDistrict()
 * @method void setDistrict(string|null $district)
 * @method string|null getPostalCode()
 * @method void setPostalCode(string|null $postalCode)
 * @method list<string>|null getTopics()
 * @method void setTopics(list<string>|null $topics)
 * @method list<string>|null getWishes()
 * @method void setWishes(list<string>|null $wishes)
 * @method list<string>|null getMustTopics()
 * @method void setMustTopics(list<string>|null $mustTopics)
 * @method list<string>|null getChannels()
 * @method void setChannels(list<string>|null $channels)
 * @method list<string>|null getDevices()
 * @method void setDevices(list<string>|null $devices)
 * @method list<string>|null getLanguages()
 * @method void setLanguages(list<string>|null $languages)
 * @method list<string>|null getSlots()
 * @method void setSlots(list<string>|null $slots)
 * @method int getUrgency()
 * @method void setUrgency(int $urgency)
 * @method bool getUrgencyConfirmed()
 * @method void setUrgencyConfirmed(bool $urgencyConfirmed)
 * @method string|null getNeededBy()
 * @method void setNeededBy(string|null $neededBy)
 * @method bool getWide()
 * @method void setWide(bool $wide)
 * @method bool|null getFirstTime()
 * @method void setFirstTime(bool|null $firstTime)
 * @method bool getReleaseOnAccept()
 * @method void setReleaseOnAccept(bool $releaseOnAccept)
 * @method string|null getSealed()
 * @method void setSealed(string|null $sealed)
 * @method string|null getSealedDesk()
 * @method void setSealedDesk(string|null $sealedDesk)
 * @method bool getBoardOpen()
 * @method void setBoardOpen(bool $boardOpen)
 * @method string|null getPhoneKey()
 * @method void setPhoneKey(string|null $phoneKey)
 * @method string getCodeword()
 * @method void setCodeword(string $codeword)
 * @method string getState()
 * @method void setState(string $state)
 * @method string|null getWaitingUntil()
 * @method void setWaitingUntil(string|null $waitingUntil)
 * @method string|null getReviewDate()
 * @method void setReviewDate(string|null $reviewDate)
 * @method string|null getOutcome()
 * @method void setOutcome(string|null $outcome)
 * @method int getRounds()
 * @method void setRounds(int $rounds)
 * @method list<int>|null getReserve()
 * @method void setReserve(list<int>|null $reserve)
 * @method int getAttempts()
 * @method void setAttempts(int $attempts)
 * @method int|null getNextCallAt()
 * @method void setNextCallAt(int|null $nextCallAt)
 * @method string|null getCallAbout()
 * @method void setCallAbout(string|null $callAbout)
 * @method int|null getToldAt()
 * @method void setToldAt(int|null $toldAt)
 * @method int|null getConfirmBy()
 * @method void setConfirmBy(int|null $confirmBy)
 * @method bool getFollowUp()
 * @method void setFollowUp(bool $followUp)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 * @method int|null getClosedAt()
 * @method void setClosedAt(int|null $closedAt)
 * @method string|null getPageId()
 * @method void setPageId(string|null $pageId)
 * @method string|null getPageStep()
 * @method void setPageStep(string|null $pageStep)
 * @method int|null getAnonymisedAt()
 * @method void setAnonymisedAt(int|null $anonymisedAt)
 * @method int getVersion()
 * @method void setVersion(int $version)
 */
class Request extends Entity {
	protected string $unit = '';
	protected ?string $requesterId = null;
	protected ?string $intakeBy = null;
	protected bool $thirdParty = false;
	protected ?string $district = null;
	protected ?string $postalCode = null;
	/** @var list<string>|null */
	protected ?array $topics = null;
	/** @var list<string>|null what a part of the party needs; null: a person asks */
	protected ?array $wishes = null;
	/** @var list<string>|null */
	protected ?array $mustTopics = null;
	/** @var list<string>|null */
	protected ?array $channels = null;
	/** @var list<string>|null */
	protected ?array $devices = null;
	/** @var list<string>|null */
	protected ?array $languages = null;
	/** @var list<string>|null */
	protected ?array $slots = null;
	protected int $urgency = 0;
	protected bool $urgencyConfirmed = false;
	protected ?string $neededBy = null;
	protected bool $wide = false;
	protected ?bool $firstTime = null;
	protected bool $releaseOnAccept = false;
	protected ?string $sealed = null;
	protected ?string $sealedDesk = null;
	protected bool $boardOpen = false;
	/** Of the handbook, where the person was stuck. */
	protected ?string $pageId = null;
	protected ?string $pageStep = null;
	protected ?string $phoneKey = null;
	protected string $codeword = '';
	protected string $state = '';
	protected ?string $waitingUntil = null;
	protected ?string $reviewDate = null;
	protected ?string $outcome = null;
	protected int $rounds = 0;
	/** @var list<int>|null helpers to be asked next, if nobody of this round says yes */
	protected ?array $reserve = null;
	protected int $attempts = 0;
	protected ?int $nextCallAt = null;
	/** what the person must be told by phone: `appointment` */
	protected ?string $callAbout = null;
	protected ?int $toldAt = null;
	/** It came over the public form, and goes if nobody has asked the person by then. Stays afterwards: nobody took it down, and yet there is no account. */
	protected ?int $confirmBy = null;
	protected bool $followUp = false;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;
	protected ?int $closedAt = null;
	protected ?int $anonymisedAt = null;
	protected int $version = 0;

	public function __construct() {
		$this->addType('thirdParty', Types::BOOLEAN);
		$this->addType('topics', Types::JSON);
		$this->addType('wishes', Types::JSON);
		$this->addType('mustTopics', Types::JSON);
		$this->addType('channels', Types::JSON);
		$this->addType('devices', Types::JSON);
		$this->addType('languages', Types::JSON);
		$this->addType('slots', Types::JSON);
		$this->addType('reserve', Types::JSON);
		$this->addType('urgency', Types::INTEGER);
		$this->addType('urgencyConfirmed', Types::BOOLEAN);
		$this->addType('wide', Types::BOOLEAN);
		$this->addType('firstTime', Types::BOOLEAN);
		$this->addType('releaseOnAccept', Types::BOOLEAN);
		$this->addType('boardOpen', Types::BOOLEAN);
		$this->addType('rounds', Types::INTEGER);
		$this->addType('attempts', Types::INTEGER);
		$this->addType('nextCallAt', Types::INTEGER);
		$this->addType('toldAt', Types::INTEGER);
		$this->addType('confirmBy', Types::INTEGER);
		$this->addType('followUp', Types::BOOLEAN);
		$this->addType('createdAt', Types::INTEGER);
		$this->addType('updatedAt', Types::INTEGER);
		$this->addType('closedAt', Types::INTEGER);
		$this->addType('anonymisedAt', Types::INTEGER);
		$this->addType('version', Types::INTEGER);
	}
}
