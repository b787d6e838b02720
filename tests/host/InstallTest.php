<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use PHPUnit\Framework\TestCase;

final class InstallTest extends TestCase {
	public function testTwoStartsAtTheSameTimeDoNotDisturbEachOther(): void {
		$folder = sys_get_temp_dir() . '/host-test-' . bin2hex(random_bytes(6));
		$environment = [...getenv(), 'HOST_APP' => __DIR__ . '/fixture-app', 'DATA_DIR' => $folder, 'DATABASE_URL' => ''];
		$starts = [];
		for ($i = 0; $i < 3; $i++) {
			$pipes = [];
			$starts[] = proc_open([PHP_BINARY, __DIR__ . '/../../host/bin/occ', 'host:setup'], [2 => ['file', $folder . '.err' . $i, 'w']], $pipes, null, $environment);
		}
		foreach ($starts as $i => $start) {
			self::assertIsResource($start);
			self::assertSame(0, proc_close($start), (string)file_get_contents($folder . '.err' . $i));
			unlink($folder . '.err' . $i);
		}
		foreach ([...glob($folder . '/cache/*') ?: [], ...glob($folder . '/*') ?: []] as $path) {
			is_dir($path) ? rmdir($path) : unlink($path);
		}
		rmdir($folder);
	}

	public function testSetupAndCommandsCanRunAgain(): void {
		$host = Host::install();
		$host->occ('host:setup');
		self::assertSame('["ins-netz"]', $host->occ('config:app:get', 'fixture', 'enabled'));
		$host->occ('config:app:set', 'fixture', 'days', '--value=5', '--type=integer');
		self::assertSame('5', $host->occ('config:app:get', 'fixture', 'days'));
		$host->occ('config:app:delete', 'fixture', 'days');
		self::assertSame('none', $host->occ('config:app:get', 'fixture', 'days', '--default-value=none'));
		$host->stop();
	}
}
