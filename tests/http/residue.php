<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// What of the app stands in the SQLite database of a server, whatever table it is in: one line for each place.
$db = new PDO('sqlite:' . $argv[1], null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);

/** @return list<array<string, scalar|null>> */
$read = static function (string $sql) use ($db): array {
	$statement = $db->prepare($sql);
	$statement->execute();
	/** @var list<array<string, scalar|null>> $rows */
	$rows = $statement->fetchAll(PDO::FETCH_ASSOC);
	return $rows;
};

foreach (array_column($read("SELECT name FROM sqlite_master WHERE type = 'table'"), 'name') as $table) {
	if (str_contains((string)$table, '_ing_')) {
		echo 'table ', $table, PHP_EOL;
		continue;
	}
	foreach ($read('SELECT * FROM ' . $table) as $row) {
		$line = (string)json_encode($row, JSON_INVALID_UTF8_SUBSTITUTE);
		if (preg_match('/ins_netz_gegangen|InsNetzGegangen/', $line) === 1) {
			echo $table, ': ', $line, PHP_EOL;
		}
	}
}
