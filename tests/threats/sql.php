<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Runs one statement on a SQLite file and prints its rows as JSON. Arguments: file, statement, values as JSON.

[, $file, $statement, $values] = $argv;
$database = new PDO('sqlite:' . $file);
$database->exec('PRAGMA busy_timeout = 5000');
$prepared = $database->prepare($statement);
$prepared->execute((array)json_decode($values, true, 512, JSON_THROW_ON_ERROR));
echo json_encode($prepared->columnCount() === 0 ? [] : $prepared->fetchAll(PDO::FETCH_ASSOC), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
