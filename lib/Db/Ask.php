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
 * One helper asked about one request; once confirmed it is the assignment.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method int getRequestId()
 * @method void setRequestId(int $requestId)
 * @method int getHelperId()
 * @method void setHelperId(int $helperId)
 * @method string getState()
 * @method void setState(string $state)
 * @method string getChannel()
 * @method void setChannel(string $channel)
 * @method int getRound()
 * @method void setRound(int $round)
 * @method bool getNeedsCall()
 * @method void setNeedsCall(bool $needsCall)
 * @method int getDeadline()
 * @method void setDeadline(int $deadline)
 * @method string|null getAskedBy()
 * @method void setAskedBy(string|null $askedBy)
 * @method int getAskedAt()
 * @method void setAskedAt(int $askedAt)
 * @method int|null getTellAt()
 * @method void setTellAt(int|null $tellAt)
 * @method int|null getAnsweredAt()
 * @method void setAnsweredAt(int|null $answeredAt)
 * @method string|null getAnsweredBy()
 * @method void setAnsweredBy(string|null $answeredBy)
 * @method string|null getDeclineReason()
 * @method void setDeclineReason(string|null $declineReason)
 * @method int|null getConfirmedAt()
 * @method void setConfirmedAt(int|null $confirmedAt)
 * @method string|null getConfirmedBy()
 * @method void setConfirmedBy(string|null $confirmedBy)
 * @method int|null getContactedAt()
 * @method void setContactedAt(int|null $contactedAt)
 * @method string|null getContactResult()
 * @method void setContactResult(string|null $contactResult)
 * @method string|null getReport()
 * @method void setReport(string|null $report)
 * @method int|null getReportedAt()
 * @method void setReportedAt(int|null $reportedAt)
 * @method int|null getMinutes()
 * @method void setMinutes(int|null $minutes)
 * @method bool getPersonAnswered()
 * @method void setPersonAnswered(bool $personAnswered)
 * @method bool getHelperAnswered()
 * @method void setHelperAnswered(bool $helperAnswered)
 * @method bool getPersonTouch()
 * @method void setPersonTouch(bool $personTouch)
 * @method bool getHelperTouch()
 * @method void setHelperTouch(bool $helperTouch)
 * @method bool getCompanion()
 * @method void setCompanion(bool $companion)
 * @method int|null getEndedAt()
 * @method void setEndedAt(int|null $endedAt)
 */
class Ask extends Entity {
	protected string $unit = '';
	protected int $requestId = 0;
	protected int $helperId = 0;
	protected string $state = '';
	protected string $channel = '';
	protected int $round = 0;
	/** Somebody has to call the helper: to ask (neither account nor mail), or to tell of the confirmed task (no account). */
	protected bool $needsCall = false;
	protected int $deadline = 0;
	protected ?string $askedBy = null;
	protected int $askedAt = 0;
	/** asked at night: the helper hears of it then; null once told */
	protected ?int $tellAt = null;
	protected ?int $answeredAt = null;
	protected ?string $answeredBy = null;
	protected ?string $declineReason = null;
	protected ?int $confirmedAt = null;
	protected ?string $confirmedBy = null;
	protected ?int $contactedAt = null;
	protected ?string $contactResult = null;
	protected ?string $report = null;
	protected ?int $reportedAt = null;
	/** it took so long, as the helper says */
	protected ?int $minutes = null;
	/** who has answered the questions at the end; the answers lie elsewhere */
	protected bool $personAnswered = false;
	protected bool $helperAnswered = false;
	/** who wants to stay in touch */
	protected bool $personTouch = false;
	protected bool $helperTouch = false;
	/** came along with the confirmed helper */
	protected bool $companion = false;
	protected ?int $endedAt = null;

	public function __construct() {
		$this->addType('requestId', Types::INTEGER);
		$this->addType('helperId', Types::INTEGER);
		$this->addType('round', Types::INTEGER);
		$this->addType('needsCall', Types::BOOLEAN);
		$this->addType('deadline', Types::INTEGER);
		$this->addType('askedAt', Types::INTEGER);
		$this->addType('tellAt', Types::INTEGER);
		$this->addType('answeredAt', Types::INTEGER);
		$this->addType('confirmedAt', Types::INTEGER);
		$this->addType('contactedAt', Types::INTEGER);
		$this->addType('reportedAt', Types::INTEGER);
		$this->addType('minutes', Types::INTEGER);
		$this->addType('personAnswered', Types::BOOLEAN);
		$this->addType('helperAnswered', Types::BOOLEAN);
		$this->addType('personTouch', Types::BOOLEAN);
		$this->addType('helperTouch', Types::BOOLEAN);
		$this->addType('companion', Types::BOOLEAN);
		$this->addType('endedAt', Types::INTEGER);
	}
}
