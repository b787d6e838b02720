<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// One of several processes that make calls at the same moment: reads a call, says that it is ready, waits for the word,
// calls, says what it was told, and waits for the next one. Argument: data folder.

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Command\ImportHelpers;
use Symfony\Component\Console\Tester\CommandTester;
use Throwable;

require __DIR__ . '/../../vendor/autoload.php';

$world = World::in($argv[1]);
while (($line = fgets(STDIN)) !== false) {
	/** @var array{string, string, string, mixed} $call */
	$call = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
	[$userId, $method, $path, $body] = $call;
	$world->boot();
	echo "ready\n";
	fgets(STDIN);
	if ($method === 'IMPORT') {
		try {
			$code = (new CommandTester($world->service(ImportHelpers::class)))->execute(['file' => $path, '--map' => $body]);
		} catch (Throwable) {
			$code = 1;
		}
		echo json_encode(['status' => $code]), "\n";
		continue;
	}
	$reply = $world->send($userId, $method, $path, $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR));
	echo json_encode(['status' => $reply->status, 'reason' => $reply->at('reason')]), "\n";
}
