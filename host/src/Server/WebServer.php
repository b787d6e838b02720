<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Server;

use InsNetzGegangen\Host\Kernel\Environment;
use RuntimeException;

/** PHP's own web server with workers, and beside it the background jobs. A signal ends all of it. */
final class WebServer {
	private const JOBS_EVERY_SECONDS = 15;

	/** @var resource|null */
	private $process = null;
	private bool $stopped = false;

	public function __construct(
		private string $address,
		private int $port,
		private int $workers,
	) {
	}

	/** @return int the exit code; does not return before a signal or the end of the server */
	public function run(bool $withJobs): int {
		foreach ([SIGTERM, SIGINT, SIGHUP] as $signal) {
			pcntl_signal($signal, function (): void {
				$this->stopped = true;
			});
		}
		// Without a handler the wait below would not wake up when the server ends by itself.
		pcntl_signal(SIGCHLD, static fn (): null => null);
		pcntl_async_signals(true);
		$this->start();
		$nextJobs = time() + self::JOBS_EVERY_SECONDS;
		while (!$this->stopped && $this->isRunning()) {
			sleep(max(1, $nextJobs - time()));
			if ($withJobs && time() >= $nextJobs) {
				exec(escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(Environment::hostPath() . '/bin/occ') . ' host:jobs > /dev/null 2>&1');
				$nextJobs = time() + self::JOBS_EVERY_SECONDS;
			}
		}
		return $this->end();
	}

	private function start(): void {
		$command = [
			PHP_BINARY, '-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=1', '-d', 'opcache.revalidate_freq=0',
			'-S', $this->address . ':' . $this->port, '-t', Environment::hostPath() . '/public', Environment::hostPath() . '/public/router.php',
		];
		// A session of its own, so that the server and its workers can be ended together and nobody else with them.
		$leader = ['setsid', ...$command];
		$process = proc_open($leader, [STDIN, STDOUT, ['file', '/dev/null', 'w']], $pipes, null, [
			...getenv(), 'PHP_CLI_SERVER_WORKERS' => (string)$this->workers,
		]);
		$this->process = $process === false ? throw new RuntimeException('The web server did not start') : $process;
	}

	private function isRunning(): bool {
		return $this->process !== null && proc_get_status($this->process)['running'];
	}

	private function end(): int {
		if ($this->process === null) {
			return 1;
		}
		$status = proc_get_status($this->process);
		posix_kill(-$status['pid'], SIGTERM);
		$code = proc_close($this->process);
		return $this->stopped ? 0 : max(1, $code);
	}
}
