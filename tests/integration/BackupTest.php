<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Demo\Installer;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Command\Purge;
use OCA\InsNetzGegangen\Service\Removal\EraseAll;
use OCP\IAppConfig;
use Symfony\Component\Console\Tester\CommandTester;

/** The drill of docs/admin.md on every database: all is lost, the backup is put back, what was due since goes again. */
final class BackupTest extends AppCase {
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
		// On a shared database the key of a backup may not fit the secret of the other tests.
		$kernel->server->get(IAppConfig::class)->deleteKey(Application::APP_ID, 'data_key_1');
	}

	public function testABackupBringsEverythingBackAndThePurgeTakesWhatWasDueSince(): void {
		$open = $this->takenDown();
		$closed = $this->takenDown(['person' => ['name' => 'Hilde Probe', 'phone' => '0152 28817387']]);
		$this->post('koordination', "/requests/$closed/close", ['outcome' => 'solved']);
		$this->helperWithoutAccount();
		$backup = UpgradeFixture::of($this->world);
		self::assertSame(['Erna Probe', 'Otto Probe'], self::names($backup['contacts']));

		self::assertAnswer(200, null, $this->post('admin', '/erasure', ['confirm' => EraseAll::CONFIRMATION]));
		self::assertAnswer(404, null, $this->get('koordination', "/requests/$open"));

		UpgradeFixture::load($backup, $this->world);
		self::assertSame($backup['contacts'], UpgradeRecords::contacts($this->world));
		self::assertSame('Hilde Probe', $this->get('koordination', "/requests/$closed/contact")->at('name'));
		self::assertSame($open, $this->get('koordination', '/requests/find?phone=0152%2028817386')->int('0.id'), 'the key of phone numbers fits as well');

		$this->world->forward('P40D');
		$purge = new CommandTester($this->world->service(Purge::class));
		self::assertSame(0, $purge->execute([]));
		self::assertSame([$closed], array_column(array_filter($this->rows('ing_requests'), static fn (array $row): bool => $row['sealed'] === null), 'id'));
		self::assertSame('Erna Probe', $this->get('koordination', "/requests/$open/contact")->at('name'));
	}

	public function testWithoutConfigPhpNobodyReadsTheBackup(): void {
		$request = $this->takenDown();
		$backup = UpgradeFixture::of($this->world);
		$this->folder = UpgradeFixture::folder([...$backup, 'secret' => strrev($backup['secret'])]);
		$this->world = World::in($this->folder);
		$this->world->boot()->server->get(Installer::class)->install();
		UpgradeFixture::load($backup, $this->world);

		$contact = $this->get('koordination', "/requests/$request/contact");
		self::assertStringNotContainsString('Erna', (string)json_encode($contact->data));
	}

	/**
	 * @param array<string, array<string, mixed>> $contacts
	 * @return list<mixed>
	 */
	private static function names(array $contacts): array {
		$names = array_column($contacts, 'name');
		sort($names);
		return $names;
	}
}
