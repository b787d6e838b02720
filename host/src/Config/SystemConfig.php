<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Config;

use InsNetzGegangen\Host\Kernel\Environment;
use RuntimeException;

/** DATA_DIR/config.json: the secrets of this installation, made at the first start, and what an admin adds. */
final class SystemConfig {
	/** @var array<string, mixed> */
	private array $values;

	public function __construct(Environment $environment) {
		$file = $environment->dataDir . '/config.json';
		if (!is_dir($environment->dataDir) && !mkdir($environment->dataDir, 0700, true) && !is_dir($environment->dataDir)) {
			throw new RuntimeException('DATA_DIR cannot be made: ' . $environment->dataDir);
		}
		$handle = fopen($file, 'c+');
		if ($handle === false || !flock($handle, LOCK_EX)) {
			throw new RuntimeException('Not writable: ' . $file);
		}
		$text = (string)stream_get_contents($handle);
		if ($text === '') {
			$text = json_encode(self::fresh(), JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT);
			chmod($file, 0600);
			fwrite($handle, $text);
		}
		fclose($handle);
		/** @var array<string, mixed> $values */
		$values = json_decode($text, true, 8, JSON_THROW_ON_ERROR);
		$this->values = $values;
	}

	public function get(string $key, mixed $default = null): mixed {
		return $this->values[$key] ?? $default;
	}

	public function text(string $key): string {
		$value = $this->get($key);
		return is_string($value) ? $value : throw new RuntimeException('config.json lacks ' . $key);
	}

	/** @return array<string, string> */
	private static function fresh(): array {
		return [
			'instanceid' => 'oc' . bin2hex(random_bytes(5)),
			'secret' => base64_encode(random_bytes(36)),
			// The mailbox of this host stands for a mail server.
			'mail_smtpmode' => 'smtp',
			'mail_smtphost' => '127.0.0.1',
			'mail_domain' => 'example.org',
		];
	}
}
