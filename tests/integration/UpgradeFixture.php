<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Config\SystemConfig;
use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Database\Migrator;
use InsNetzGegangen\Host\Demo\Installer;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCP\IAppConfig;
use RuntimeException;

/**
 * The tables of one released version as JSON: migrations that made them, rows, and the key that opens the sealed parts.
 *
 * @phpstan-type Tables array<string, list<array<string, string|null>>>
 * @phpstan-type Fixture array{version: string, secret: string, dataKey: string, migrations: array<string, string>, contacts: array<string, array<string, mixed>>, tables: Tables}
 */
final class UpgradeFixture {
	private const ROOT = __DIR__ . '/../..';
	private const KEY = 'data_key_1';

	/** @return string name of the file */
	public static function write(string $target, string $dataDir): string {
		$world = World::in($dataDir);
		$kernel = $world->boot();
		$kernel->server->get(Installer::class)->install();
		UpgradeRecords::make($world);
		$fixture = self::of($world);
		$file = $target . '/' . $fixture['version'] . '.json';
		file_put_contents($file, json_encode($fixture, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT) . "\n");
		return $file;
	}

	/**
	 * What a backup of database and config.php holds of the app.
	 *
	 * @return Fixture
	 */
	public static function of(World $world): array {
		$kernel = $world->boot();
		$tables = [];
		foreach ($world->service(AppTables::class)->names() as $table) {
			/** @var list<array<string, scalar|null>> $rows */
			$rows = $kernel->server->get(Connection::class)->getQueryBuilder()->select('*')->from($table)->orderBy('id')->executeQuery()->fetchAll();
			$tables[$table] = array_map(static fn (array $row): array => array_map(static fn (mixed $value): ?string => $value === null ? null : (string)(is_bool($value) ? (int)$value : $value), $row), $rows);
		}
		return [
			'version' => (string)(simplexml_load_file(self::ROOT . '/appinfo/info.xml')->version ?? ''),
			'secret' => $kernel->server->get(SystemConfig::class)->text('secret'),
			'dataKey' => $kernel->server->get(IAppConfig::class)->getValueString(Application::APP_ID, self::KEY, lazy: true),
			'migrations' => self::migrations(),
			'contacts' => UpgradeRecords::contacts($world),
			'tables' => $tables,
		];
	}

	/** @return array<string, string> version of a migration → checksum of its file */
	public static function migrations(): array {
		$found = [];
		foreach (glob(self::ROOT . '/lib/Migration/Version*.php') ?: [] as $file) {
			$found[substr(basename($file, '.php'), strlen('Version'))] = hash_file('sha256', $file) ?: '';
		}
		return $found;
	}

	/** @return Fixture */
	public static function read(string $file): array {
		/** @var Fixture $fixture */
		$fixture = json_decode((string)file_get_contents($file), true, 32, JSON_THROW_ON_ERROR);
		return $fixture;
	}

	/**
	 * Brings a database to the state of that version; whatever the app had there is gone.
	 *
	 * @param Fixture $fixture
	 */
	public static function load(array $fixture, World $world): void {
		$tables = $world->service(AppTables::class);
		array_map($tables->drop(...), $tables->names());
		$tables->forgetMigrations(Application::APP_ID);
		$kernel = $world->boot();
		$db = $kernel->server->get(Connection::class);
		$later = array_keys(array_diff_key(self::migrations(), $fixture['migrations']));
		foreach ($later as $version) {
			$db->getQueryBuilder()->insert('migrations')->values(['app' => $db->quote(Application::APP_ID), 'version' => $db->quote($version)])->executeStatement();
		}
		$kernel->server->get(Migrator::class)->migrateApp();
		foreach ($later as $version) {
			$qb = $db->getQueryBuilder();
			$qb->delete('migrations')->where($qb->expr()->eq('version', $qb->createNamedParameter($version)))->executeStatement();
		}
		foreach ($fixture['tables'] as $table => $rows) {
			foreach ($rows as $row) {
				$qb = $db->getQueryBuilder();
				$qb->insert($table)->values(array_map(static fn (?string $value): mixed => $qb->createNamedParameter($value), $row))->executeStatement();
			}
			if ($rows !== [] && $db->getDatabaseProvider() === 'postgres') {
				$db->executeStatement("SELECT setval(pg_get_serial_sequence('*PREFIX*$table', 'id'), (SELECT MAX(id) FROM \"*PREFIX*$table\"))");
			}
		}
		$kernel->server->get(IAppConfig::class)->setValueString(Application::APP_ID, self::KEY, $fixture['dataKey'], lazy: true, sensitive: true);
	}

	/**
	 * A data folder whose secret is that of the fixture.
	 *
	 * @param Fixture $fixture
	 */
	public static function folder(array $fixture): string {
		$folder = sys_get_temp_dir() . '/ing-upgrade-' . bin2hex(random_bytes(6));
		if (!mkdir($folder, 0700)) {
			throw new RuntimeException('No folder for the test');
		}
		file_put_contents($folder . '/config.json', json_encode([
			'instanceid' => 'ocupgrade', 'secret' => $fixture['secret'], 'mail_smtpmode' => 'smtp', 'mail_smtphost' => '127.0.0.1', 'mail_domain' => 'example.org',
		], JSON_THROW_ON_ERROR));
		return $folder;
	}

	public static function remove(string $folder): void {
		foreach ($folder === '' ? [] : [...glob($folder . '/*/*') ?: [], ...glob($folder . '/*') ?: [], $folder] as $path) {
			is_dir($path) ? rmdir($path) : unlink($path);
		}
	}
}
