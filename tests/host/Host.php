<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use RuntimeException;

/** An embedded host, with the fixture app unless another is named: a data folder, a port and the processes of its own. */
final class Host {
	private const ROOT = __DIR__ . '/../..';
	private const FIXTURE = __DIR__ . '/fixture-app';

	/** @var resource|null */
	private $process = null;

	private function __construct(
		public readonly string $dataDir,
		public readonly int $port,
		private string $databaseUrl,
		private string $app,
	) {
	}

	public static function start(string $databaseUrl = ''): self {
		$host = self::install($databaseUrl);
		$host->serve();
		return $host;
	}

	/** Without a web server. */
	public static function install(string $databaseUrl = '', string $app = self::FIXTURE): self {
		$folder = sys_get_temp_dir() . '/host-test-' . bin2hex(random_bytes(6));
		$host = new self($folder, self::freePort(), $databaseUrl, $app);
		$host->occ('host:setup');
		return $host;
	}

	/** @return string what the command printed; fails if the command does */
	public function occ(string ...$arguments): string {
		$pipes = [];
		$process = proc_open([PHP_BINARY, self::ROOT . '/host/bin/occ', ...array_values($arguments)], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes, null, $this->environment());
		if ($process === false) {
			throw new RuntimeException('occ did not start');
		}
		$output = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
		$code = proc_close($process);
		return $code === 0 ? trim($output) : throw new RuntimeException('occ ' . implode(' ', $arguments) . ' ended with ' . $code . ': ' . $output);
	}

	public function as(string $user = ''): Client {
		return new Client($this->port, $user);
	}

	/** @return int the exit code of the server */
	public function stop(): int {
		$code = 0;
		if ($this->process !== null) {
			proc_terminate($this->process, SIGTERM);
			$code = proc_close($this->process);
			$this->process = null;
		}
		foreach ([...glob($this->dataDir . '/cache/*') ?: [], ...glob($this->dataDir . '/*') ?: []] as $path) {
			is_dir($path) ? rmdir($path) : unlink($path);
		}
		rmdir($this->dataDir);
		return $code;
	}

	public function isListening(): bool {
		$socket = @stream_socket_client('tcp://127.0.0.1:' . $this->port, timeout: 1);
		return $socket !== false && fclose($socket);
	}

	private function serve(): void {
		$pipes = [];
		$process = proc_open(
			[PHP_BINARY, self::ROOT . '/host/bin/occ', 'host:serve', '--no-jobs', '--workers', '4'],
			[1 => ['file', '/dev/null', 'w'], 2 => ['file', $this->dataDir . '/server.err', 'w']],
			$pipes, null, $this->environment(),
		);
		$this->process = $process === false ? throw new RuntimeException('The host did not start') : $process;
		$until = microtime(true) + 20;
		while (!$this->isListening()) {
			if (microtime(true) > $until) {
				throw new RuntimeException('The host does not answer: ' . file_get_contents($this->dataDir . '/server.err'));
			}
			usleep(20_000);
		}
	}

	/** @return array<string, string> */
	private function environment(): array {
		return [
			...getenv(), 'HOST_APP' => $this->app, 'DATA_DIR' => $this->dataDir,
			'PORT' => (string)$this->port, 'DATABASE_URL' => $this->databaseUrl,
		];
	}

	private static function freePort(): int {
		$socket = stream_socket_server('tcp://127.0.0.1:0');
		$name = $socket === false ? '' : (string)stream_socket_get_name($socket, false);
		return (int)substr($name, (int)strrpos($name, ':') + 1);
	}
}
