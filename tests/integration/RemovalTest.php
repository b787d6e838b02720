<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Database\Connection;
use InsNetzGegangen\Host\Demo\Installer;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCA\InsNetzGegangen\Service\Removal\EraseAll;
use OCP\App\IAppManager;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;

/** From a server in use to one on which the app has never been. */
final class RemovalTest extends AppCase {
	private const CONFIRMED = ['confirm' => EraseAll::CONFIRMATION];

	protected function tearDown(): void {
		// The tables and settings are made anew for the tests that follow.
		$this->world->boot()->server->get(Installer::class)->install();
	}

	public function testOnlyAnAdminWhoTypesTheWords(): void {
		$request = $this->wished();
		self::assertAnswer(404, null, $this->post('koordination', '/erasure', self::CONFIRMED));
		foreach (['alle daten löschen', '', 'Alle Daten'] as $words) {
			self::assertAnswer(400, 'confirm', $this->post('admin', '/erasure', ['confirm' => $words]), $words);
		}
		self::assertAnswer(200, null, $this->get('koordination', "/requests/$request"));
	}

	public function testEverythingGoes(): void {
		$request = $this->wished();
		$this->ask($request, [$this->helper('helferin')]);
		$this->service(IAppConfig::class)->setValueInt(Application::APP_ID, 'staleDays', 5);
		self::assertNotSame([], $this->rowsOf('notifications', 'notification_id'));
		self::assertContains(Application::APP_ID, array_column($this->rowsOf('preferences', 'userid'), 'appid'));
		self::assertAnswer(200, null, $this->post('admin', '/erasure', self::CONFIRMED));
		foreach ($this->tables() as $table) {
			self::assertTrue($this->world->service(AppTables::class)->isEmpty($table), $table);
		}
		self::assertSame([], $this->rowsOf('notifications', 'notification_id'));
		self::assertSame([], array_filter($this->rowsOf('preferences', 'userid'), static fn (array $row): bool => $row['appid'] === Application::APP_ID));
		self::assertEqualsCanonicalizing(['enabled', 'installed_version', 'erased'], $this->service(IAppConfig::class)->getKeys(Application::APP_ID));

		$this->disable();
		self::assertSame([], $this->tables());
		self::assertSame([], $this->service(IAppConfig::class)->getKeys(Application::APP_ID));
		self::assertSame([], iterator_to_array($this->service(IJobList::class)->getJobsIterator(null, null, 0)));
		self::assertSame([], array_filter($this->rowsOf('migrations', 'version'), static fn (array $row): bool => $row['app'] === Application::APP_ID));
	}

	public function testItCanBeInstalledAgain(): void {
		$tables = $this->tables();
		self::assertGreaterThan(8, count($tables));
		$this->post('admin', '/erasure', self::CONFIRMED);
		$this->disable();
		$this->world->boot()->server->get(Installer::class)->install();
		self::assertSame($tables, $this->tables());
		$this->wished();
	}

	public function testDisablingAloneTakesNothing(): void {
		$request = $this->wished();
		$this->disable();
		$this->world->boot()->server->get(Installer::class)->install();
		self::assertAnswer(200, null, $this->get('koordination', "/requests/$request"));
	}

	public function testWhatWasWrittenSinceIsKept(): void {
		$this->post('admin', '/erasure', self::CONFIRMED);
		$this->wished();
		$this->disable();
		self::assertCount(1, $this->rows('ing_requests'));
		self::assertNotContains('erased', $this->service(IAppConfig::class)->getKeys(Application::APP_ID));
	}

	private function disable(): void {
		$this->service(IAppManager::class)->disableApp(Application::APP_ID);
	}

	/** @return list<string> */
	private function tables(): array {
		return $this->world->service(AppTables::class)->names();
	}

	/** @return list<array<string, scalar|null>> */
	private function rowsOf(string $table, string $order): array {
		/** @var list<array<string, scalar|null>> $rows */
		$rows = $this->service(Connection::class)->getQueryBuilder()->select('*')->from($table)->orderBy($order)->executeQuery()->fetchAll();
		return $rows;
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	private function service(string $class): object {
		$service = $this->world->boot()->server->get($class);
		assert($service instanceof $class);
		return $service;
	}
}
