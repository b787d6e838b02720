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
 * A record that an import made.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method int getImportId()
 * @method void setImportId(int $importId)
 * @method int getLine()
 * @method void setLine(int $line)
 * @method int getRecordId()
 * @method void setRecordId(int $recordId)
 * @method string getFingerprint()
 * @method void setFingerprint(string $fingerprint)
 */
class ImportItem extends Entity {
	protected int $importId = 0;
	protected int $line = 0;
	protected int $recordId = 0;
	protected string $fingerprint = '';

	public function __construct() {
		$this->addType('importId', Types::INTEGER);
		$this->addType('line', Types::INTEGER);
		$this->addType('recordId', Types::INTEGER);
	}
}
