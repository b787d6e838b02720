<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Command\Check;
use OCA\InsNetzGegangen\Command\DeletePerson;
use OCA\InsNetzGegangen\Command\ExportPerson;
use OCA\InsNetzGegangen\UserMigration\HelpDeskMigrator;
use OCP\IDBConnection;
use OCP\IUserManager;
use OCP\UserMigration\IExportDestination;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Output\NullOutput;
use Symfony\Component\Console\Tester\CommandTester;

/** What the administration does for somebody who asks by letter, and the look whether all is well. */
final class PersonCommandTest extends AppCase {
	public function testWhoHasNoAccountIsFoundByTheNumber(): void {
		$request = $this->takenDown(['text' => 'Bitte laut sprechen']);
		$this->helperWithoutAccount(['name' => 'Erna Probe', 'phone' => '0152 28817386']);
		$this->wished();
		$shown = $this->runs(ExportPerson::class, ['person' => '+49 152 28817386']);
		self::assertStringContainsString('Bitte laut sprechen', $shown);
		self::assertStringContainsString('Erna Probe', $shown);
		self::assertStringNotContainsString('Mira', $shown);
		self::assertStringContainsString('requests: 1', $this->runs(DeletePerson::class, ['person' => '0152 28817386', '--dry-run' => true]));
		self::assertSame('Erna Probe', $this->get('koordination', "/requests/$request/contact")->at('name'), 'a dry run changes nothing');
		$this->runs(DeletePerson::class, ['person' => '0152 28817386']);
		self::assertNull($this->get('koordination', "/requests/$request/contact")->at('name'));
		self::assertStringContainsString('offers: 0', $this->runs(DeletePerson::class, ['person' => '0152 28817386', '--dry-run' => true]));
	}

	public function testAnAccountIsExportedAndDeleted(): void {
		$this->arranged('helferin');
		$shown = $this->runs(ExportPerson::class, ['person' => 'mitglied']);
		self::assertStringContainsString('Mira Demo', $shown);
		self::assertStringContainsString('requests: 1', $this->runs(ExportPerson::class, ['person' => 'mitglied', '--dry-run' => true]));
		$this->runs(DeletePerson::class, ['person' => 'mitglied']);
		self::assertSame([], $this->get('mitglied', '/requests?queue=mine')->data);
	}

	public function testCheckFindsWhatDoesNotHoldTogether(): void {
		[$request] = $this->arranged('helferin');
		self::assertStringContainsString('arranged requests without a helper: 0', $this->runs(Check::class, [], null));
		$this->world->boot()->server->get(IDBConnection::class)->executeStatement("UPDATE *PREFIX*ing_asks SET state = 'withdrawn' WHERE request_id = $request");
		$this->world->boot()->server->get(IDBConnection::class)->executeStatement("UPDATE *PREFIX*ing_requests SET sealed = 'broken' WHERE id = $request");
		$found = $this->runs(Check::class, [], 1);
		self::assertStringContainsString('arranged requests without a helper: 1', $found);
		self::assertStringContainsString('requests that cannot be read: 1', $found);
	}

	public function testAnAccountThatMovesTakesItsDataAlong(): void {
		$this->wished(['text' => 'Ich finde das Zahnrad nicht.']);
		$user = $this->world->boot()->server->get(IUserManager::class)->get('mitglied');
		self::assertNotNull($user);
		$taken = new class implements IExportDestination {
			/** @var array<string, string> */
			public array $files = [];

			public function addFileContents(string $path, string $content): void {
				$this->files[$path] = $content;
			}
		};
		$this->world->service(HelpDeskMigrator::class)->export($user, $taken, new NullOutput());
		self::assertSame(['ins_netz_gegangen/data.json', 'ins_netz_gegangen/data.txt'], array_keys($taken->files));
		foreach ($taken->files as $content) {
			self::assertStringContainsString('Zahnrad', $content);
		}
	}

	/**
	 * @param class-string<Command> $command
	 * @param array<string, mixed> $input
	 */
	private function runs(string $command, array $input, ?int $status = 0): string {
		$tester = new CommandTester($this->world->service($command));
		$code = $tester->execute($input);
		if ($status !== null) {
			self::assertSame($status, $code, $tester->getDisplay());
		}
		return $tester->getDisplay();
	}
}
