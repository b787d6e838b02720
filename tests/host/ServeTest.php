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
