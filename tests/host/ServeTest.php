<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use PHPUnit\Framework\TestCase;
use RuntimeException;

final class ServeTest extends TestCase {
	public function testEndsItsWorkersOnASignal(): void {
		$host = Host::start();
		self::assertTrue($host->isListening());
		self::assertSame(0, $host->stop());
		self::assertFalse($host->isListening());
	}

	public function testSendsTextsPackedToWhomCanUnpackThem(): void {
		$host = Host::start();
		try {
			foreach (['/core/js/oc.js', '/index.php/login'] as $path) {
				$url = 'http://127.0.0.1:' . $host->port . $path;
				$packed = (string)file_get_contents($url, false, stream_context_create(['http' => ['header' => 'Accept-Encoding: gzip']]));
				$plain = (string)file_get_contents($url);
				self::assertStringStartsWith("\x1f\x8b", $packed, $path);
				self::assertSame(substr($plain, 0, 15), substr((string)gzdecode($packed), 0, 15), $path);
				self::assertLessThan(strlen($plain), strlen($packed), $path);
			}
		} finally {
			$host->stop();
		}
	}

	public function testRefusesEveryOtherAddress(): void {
		$host = Host::install();
		$this->expectException(RuntimeException::class);
		$this->expectExceptionMessage('127.0.0.1 only');
		try {
			$host->occ('host:serve', '--host', '0.0.0.0');
		} finally {
			$host->stop();
		}
	}
}
