<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Database\Migrator;
use InsNetzGegangen\Host\Demo\Installer;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCP\IAppConfig;
use PHPUnit\Framework\Attributes\DataProvider;

/** Whoever installed a version can go to the newest: its tables are changed, and everything in them can be read. */
final class UpgradeTest extends AppCase {
	private string $folder = '';
	private string $before;

	protected function setUp(): void {
		parent::setUp();
		$this->before = $this->world->dataDir();
	}

	protected function tearDown(): void {
		UpgradeFixture::remove($this->folder);
		$kernel = World::in($this->before)->boot();
		$kernel->server->get(Installer::class)->install();
		// On a shared database the key of the fixture would not fit the secret of the other tests.
		$kernel->server->get(IAppConfig::class)->deleteKey(Application::APP_ID, 'data_key_1');
	}

	#[DataProvider('releases')]
	public function testAReleasedVersionBecomesTheNewest(string $file): void {
		$newest = $this->world->service(AppTables::class)->names();
		$fixture = UpgradeFixture::read($file);
		$this->folder = UpgradeFixture::folder($fixture);
		$this->world = World::in($this->folder);
		$this->world->boot()->server->get(Installer::class)->install();
		UpgradeFixture::load($fixture, $this->world);

		$this->world->boot()->server->get(Migrator::class)->migrateApp();

		self::assertSame($newest, $this->world->service(AppTables::class)->names());
		foreach ($fixture['tables'] as $table => $rows) {
			self::assertCount(count($rows), $this->rows($table), $table);
		}
		self::assertGreaterThan(4, count($fixture['contacts']));
		self::assertEquals($fixture['contacts'], UpgradeRecords::contacts($this->world));
		self::assertAnswer(200, null, $this->get('helferin', '/assignments/mine'));
		$this->wished();
	}

	#[DataProvider('releases')]
	public function testAReleasedMigrationIsNeverChanged(string $file): void {
		$fixture = UpgradeFixture::read($file);
		self::assertSame($fixture['migrations'], array_intersect_key(UpgradeFixture::migrations(), $fixture['migrations']), 'Servers have run it already: write a new one.');
		$this->folder = UpgradeFixture::folder($fixture);
	}

	/** @return array<string, array{string}> */
	public static function releases(): array {
		$files = glob(__DIR__ . '/../fixtures/upgrade/*.json') ?: [];
		return array_combine(array_map(basename(...), $files), array_map(static fn (string $file): array => [$file], $files));
	}
}
