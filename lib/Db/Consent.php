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
 * Which wording a person agreed to, when and by which way.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string getSubject()
 * @method void setSubject(string $subject)
 * @method int getSubjectId()
 * @method void setSubjectId(int $subjectId)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string getVersion()
 * @method void setVersion(string $version)
 * @method string getGivenBy()
 * @method void setGivenBy(string $givenBy)
 * @method string|null getRecordedBy()
 * @method void setRecordedBy(string|null $recordedBy)
 * @method int getGivenAt()
 * @method void setGivenAt(int $givenAt)
 * @method int|null getWithdrawnAt()
 * @method void setWithdrawnAt(int|null $withdrawnAt)
 */
class Consent extends Entity {
	protected string $unit = '';
	protected string $subject = '';
	protected int $subjectId = 0;
	protected string $kind = '';
	protected string $version = '';
	protected string $givenBy = '';
	protected ?string $recordedBy = null;
	protected int $givenAt = 0;
	protected ?int $withdrawnAt = null;

	public function __construct() {
		$this->addType('subjectId', Types::INTEGER);
		$this->addType('givenAt', Types::INTEGER);
		$this->addType('withdrawnAt', Types::INTEGER);
	}
}
