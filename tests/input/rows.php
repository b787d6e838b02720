<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Prints what the app has stored in the SQLite file given: for each table the number of rows and a sum over
// all they hold, so that a changed value shows as well as a new row. Settings stand in the table of the server.

$database = new PDO('sqlite:' . $argv[1]);
$rows = static fn (string $sql): array => ($database->query($sql) ?: throw new RuntimeException($sql))->fetchAll(PDO::FETCH_NUM);
$told = static fn (array $all): string => count($all) . ' rows, ' . md5(serialize($all));

$stored = ['settings' => $told($rows("SELECT * FROM oc_appconfig WHERE appid = 'ins_netz_gegangen' ORDER BY configkey"))];
foreach ($rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'oc\\_ing\\_%' ESCAPE '\\' ORDER BY name") as $row) {
	$table = is_array($row) && is_string($row[0] ?? null) ? $row[0] : throw new RuntimeException('A table without name');
	$stored[$table] = $told($rows('SELECT * FROM "' . $table . '" ORDER BY id'));
}
echo json_encode($stored, JSON_THROW_ON_ERROR), "\n";
