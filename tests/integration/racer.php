<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// One of several processes that make a call at the same moment: says that it is ready, waits for the word, calls, says what it was told.
// Arguments: data folder, account, method, path, body.

namespace OCA\InsNetzGegangen\Tests\integration;

require __DIR__ . '/../../vendor/autoload.php';

[, $dataDir, $userId, $method, $path, $body] = $argv;
$world = World::in($dataDir);
$world->boot();
echo "ready\n";
fgets(STDIN);
$reply = $world->send($userId, $method, $path, $body);
echo json_encode(['status' => $reply->status, 'reason' => $reply->at('reason')]), "\n";
