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
 * A question to the membership: who can help, who needs help? Holds no personal data.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getCode()
 * @method void setCode(string $code)
 * @method string getTitle()
 * @method void setTitle(string $title)
 * @method string|null getText()
 * @method void setText(string|null $text)
 * @method string getState()
 * @method void setState(string $state)
 * @method string|null getClosesOn()
 * @method void setClosesOn(string|null $closesOn)
 * @method string|null getSurveyUrl()
 * @method void setSurveyUrl(string|null $surveyUrl)
 * @method string|null getSurveyResult()
 * @method void setSurveyResult(string|null $surveyResult)
 * @method string|null getSurveyTitle()
 * @method void setSurveyTitle(string|null $surveyTitle)
 * @method list<array{question: string, answers: list<array{text: string|null, count: int|null}>}>|null getSurveyCounts()
 * @method void setSurveyCounts(list<array{question: string, answers: list<array{text: string|null, count: int|null}>}>|null $surveyCounts)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
class Appeal extends Entity {
	protected string $unit = '';
	protected string $code = '';
	protected string $title = '';
	protected ?string $text = null;
	protected string $state = '';
	protected ?string $closesOn = null;
	protected ?string $surveyUrl = null;
	protected ?string $surveyResult = null;
	protected ?string $surveyTitle = null;
	/** @var list<array{question: string, answers: list<array{text: string|null, count: int|null}>}>|null */
	protected ?array $surveyCounts = null;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('surveyCounts', Types::JSON);
		$this->addType('createdAt', Types::INTEGER);
	}
}
