<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use PHPUnit\Framework\TestCase;

/** Tests of one class share a host that is started for them. */
abstract class HostCase extends TestCase {
	protected static Host $host;

	public static function setUpBeforeClass(): void {
		self::$host = Host::start();
	}

	public static function tearDownAfterClass(): void {
		self::$host->stop();
	}
}
