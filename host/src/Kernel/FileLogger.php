<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use Psr\Log\AbstractLogger;
use Psr\Log\LogLevel;
use Stringable;
use Throwable;

/** One JSON object a line in DATA_DIR/host.log, with the keys that the real server writes. */
final class FileLogger extends AbstractLogger {
	private const LEVELS = [
		LogLevel::DEBUG => 0, LogLevel::INFO => 1, LogLevel::NOTICE => 1, LogLevel::WARNING => 2,
		LogLevel::ERROR => 3, LogLevel::CRITICAL => 4, LogLevel::ALERT => 4, LogLevel::EMERGENCY => 4,
	];

	public function __construct(
		private Environment $environment,
		private string $app = 'core',
	) {
	}

	public static function forApp(Environment $environment, string $appId): self {
		return new self($environment, $appId);
	}

	/**
	 * @param mixed $level
	 * @param array<mixed> $context
	 */
	public function log($level, string|Stringable $message, array $context = []): void {
		$number = self::LEVELS[is_string($level) ? $level : ''] ?? 1;
		if ($number === 0) {
			return;
		}
		$line = [
			'level' => $number,
			'time' => gmdate('c'),
			'app' => $context['app'] ?? $this->app,
			'method' => $_SERVER['REQUEST_METHOD'] ?? '',
			'url' => $_SERVER['REQUEST_URI'] ?? '--',
			'message' => $this->fill((string)$message, $context),
		];
		if (($context['exception'] ?? null) instanceof Throwable) {
			$line['exception'] = $this->describe($context['exception']);
		}
		$json = json_encode($line, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
		file_put_contents($this->environment->dataDir . '/host.log', $json . "\n", FILE_APPEND | LOCK_EX);
	}

	/** @param array<mixed> $context */
	private function fill(string $message, array $context): string {
		foreach ($context as $key => $value) {
			if (is_scalar($value) || $value instanceof Stringable) {
				$message = str_replace('{' . $key . '}', (string)$value, $message);
			}
		}
		return $message;
	}

	/** @return array<string, mixed> */
	private function describe(Throwable $e): array {
		return [
			'Exception' => $e::class,
			'Message' => $e->getMessage(),
			'File' => $e->getFile(),
			'Line' => $e->getLine(),
			'Trace' => array_slice(explode("\n", $e->getTraceAsString()), 0, 12),
			'Previous' => $e->getPrevious() === null ? null : $this->describe($e->getPrevious()),
		];
	}
}
