<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

/** What the environment variables say: where things are and where the host listens. */
final class Environment {
	public const DEFAULT_PORT = 8080;

	public function __construct(
		public readonly string $appPath,
		public readonly string $dataDir,
		public readonly string $databaseUrl,
		public readonly string $smtpUrl,
		public readonly int $port,
	) {
	}

	public static function read(): self {
		$root = self::hostPath() . '/..';
		return new self(
			(string)realpath(self::value('HOST_APP', $root)),
			self::value('DATA_DIR', realpath($root) . '/data'),
			self::value('DATABASE_URL', ''),
			self::value('SMTP_URL', ''),
			(int)self::value('PORT', (string)self::DEFAULT_PORT),
		);
	}

	public static function hostPath(): string {
		return dirname(__DIR__, 2);
	}

	private static function value(string $name, string $default): string {
		$value = getenv($name);
		return $value === false || $value === '' ? $default : $value;
	}
}
