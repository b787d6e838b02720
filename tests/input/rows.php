<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Prints what the app has stored in the SQLite file given: for each table the number of rows and a sum over
// all they hold, so that a changed value shows as well as a new row. Settings stand in the table of the server.

$database = new PDO('sqlite:' . $argv[1]);
$tables = $database->query("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'oc\\_ing\\_%' ESCAPE '\\' ORDER BY name")->fetchAll(PDO::FETCH_COLUMN);
$stored = [];
foreach ($tables as $table) {
	$rows = $database->query('SELECT * FROM "' . $table . '" ORDER BY id')->fetchAll(PDO::FETCH_NUM);
	$stored[$table] = count($rows) . ' rows, ' . md5(serialize($rows));
}
$settings = $database->query("SELECT * FROM oc_appconfig WHERE appid = 'ins_netz_gegangen' ORDER BY configkey")->fetchAll(PDO::FETCH_NUM);
$stored['settings'] = count($settings) . ' rows, ' . md5(serialize($settings));
echo json_encode($stored, JSON_THROW_ON_ERROR), "\n";
