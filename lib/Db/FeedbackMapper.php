<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\IDBConnection;

/** @extends QBMapper<Feedback> */
class FeedbackMapper extends QBMapper {
	public const TABLE = 'ing_feedback';

	public function __construct(IDBConnection $db) {
		parent::__construct($db, self::TABLE, Feedback::class);
	}
}
