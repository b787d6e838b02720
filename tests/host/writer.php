<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use InsNetzGegangen\Host\Kernel\Environment;
use OCA\InsNetzGegangen\Tests\host\DatabaseCase;

require __DIR__ . '/../../vendor/autoload.php';

/** Reads and then writes in one transaction, 500 times: what ends in "database is locked" when it is done wrong. */
$folder = $argv[1] ?? '';
$db = DatabaseCase::open(new Environment(__DIR__ . '/fixture-app', $folder, getenv('DATABASE_URL') ?: '', '', 0));
for ($i = 0; $i < 500; $i++) {
	$db->beginTransaction();
	$db->executeQuery('SELECT COUNT(*) FROM `*PREFIX*fix_things`')->fetchOne();
	$db->executeStatement('UPDATE `*PREFIX*fix_things` SET `amount` = `amount` + 1');
	$db->commit();
}
