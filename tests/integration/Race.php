<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use RuntimeException;

/** Makes calls at the same moment, each in a process of its own. */
final class Race {
	/**
	 * @param list<array{string, string, string, mixed}> $calls account, method, path, body (null: none)
	 * @return list<string> status and reason of each, such as `200` or `409 filled`
	 */
	public static function run(World $world, array $calls): array {
		$runners = [];
		foreach ($calls as [$userId, $method, $path, $body]) {
			$command = [PHP_BINARY, __DIR__ . '/racer.php', $world->dataDir(), $userId, $method, $path, $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR)];
			$process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
			if ($process === false) {
				throw new RuntimeException('Cannot start a process');
			}
			$runners[] = ['process' => $process, 'in' => $pipes[0], 'out' => $pipes[1]];
		}
		foreach ($runners as $runner) {
			self::line($runner['out']);
		}
		foreach ($runners as $runner) {
			fwrite($runner['in'], "go\n");
		}
		$answers = [];
		foreach ($runners as $runner) {
			$reply = json_decode(self::line($runner['out']), true);
			$status = is_array($reply) && is_int($reply['status'] ?? null) ? $reply['status'] : 0;
			$reason = is_array($reply) && is_string($reply['reason'] ?? null) ? $reply['reason'] : '';
			$answers[] = trim($status . ' ' . $reason);
			proc_close($runner['process']);
		}
		return $answers;
	}

	/** @param resource $stream */
	private static function line($stream): string {
		$line = fgets($stream);
		return $line === false ? throw new RuntimeException('A process ended too early') : $line;
	}
}
