<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use RuntimeException;

/** One process that makes calls at a word. */
final class Racer {
	/** @var resource */
	private $process;
	/** @var resource */
	private $in;
	/** @var resource */
	private $out;

	public function __construct(string $dataDir) {
		$process = proc_open([PHP_BINARY, __DIR__ . '/race-runner.php', $dataDir], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
		$this->process = $process === false ? throw new RuntimeException('Cannot start a process') : $process;
		[$this->in, $this->out] = [$pipes[0], $pipes[1]];
	}

	/** @param array{string, string, string, mixed} $call account, method, path, body (null: none) */
	public function prepare(array $call): void {
		fwrite($this->in, json_encode($call, JSON_THROW_ON_ERROR) . "\n");
		$this->line();
	}

	public function go(): void {
		fwrite($this->in, "go\n");
	}

	/** @return string status and reason */
	public function answer(): string {
		$reply = json_decode($this->line(), true);
		$status = is_array($reply) && is_int($reply['status'] ?? null) ? $reply['status'] : 0;
		$reason = is_array($reply) && is_string($reply['reason'] ?? null) ? $reply['reason'] : '';
		return trim($status . ' ' . $reason);
	}

	public function kill(): void {
		proc_terminate($this->process, 9);
		proc_close($this->process);
	}

	private function line(): string {
		$line = fgets($this->out);
		return $line === false ? throw new RuntimeException('A process ended too early') : $line;
	}
}
