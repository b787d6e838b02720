<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\host;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Database\Migrator;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Kernel\Kernel;
use PHPUnit\Framework\TestCase;

/** The table of the fixture app on the database that DATABASE_URL names (none: a SQLite file). */
abstract class DatabaseCase extends TestCase {
	protected Connection $db;
	protected Environment $environment;

	protected function setUp(): void {
		$folder = sys_get_temp_dir() . '/host-test-' . bin2hex(random_bytes(6));
		$this->environment = new Environment(__DIR__ . '/fixture-app', $folder, getenv('DATABASE_URL') ?: '', '', 0);
		$this->db = self::open($this->environment);
		$this->db->executeStatement('DELETE FROM `*PREFIX*fix_things`');
	}

	protected function tearDown(): void {
		foreach (glob($this->environment->dataDir . '/*') ?: [] as $file) {
			unlink($file);
		}
		rmdir($this->environment->dataDir);
	}

	public static function open(Environment $environment): Connection {
		$kernel = Kernel::boot($environment);
		$kernel->server->get(Migrator::class)->migrateApp();
		return $kernel->server->get(Connection::class);
	}

	protected function add(string $name, int $amount, bool $done = false): int {
		$insert = $this->db->getQueryBuilder();
		$insert->insert('fix_things')
			->setValue('name', $insert->createNamedParameter($name))
			->setValue('amount', $insert->createNamedParameter($amount, $insert::PARAM_INT))
			->setValue('done', $insert->createNamedParameter($done, $insert::PARAM_BOOL))
			->executeStatement();
		return $insert->getLastInsertId();
	}
}
