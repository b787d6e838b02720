<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Command\ImportHelpers;
use OCP\IDBConnection;
use Symfony\Component\Console\Tester\CommandTester;

final class ImportTest extends AppCase {
	private const FILES = __DIR__ . '/../fixtures/import/';
	/** What each row of the sample becomes; the word in brackets is the field that decides. */
	private const EXPECTED = [
		'row 2: created', 'row 3: created', 'row 4: created', 'row 5: unclear (channels:', 'row 6: unclear (phone:',
		'row 7: refused (phone:', 'row 8: refused (account:', 'row 9: refused (', 'row 10: refused (district:',
		'3 created, 2 unclear, 4 refused',
	];

	public function testDryRunStoresNothing(): void {
		[$code, $lines] = $this->import(['--dry-run' => true]);
		self::assertSame(0, $code);
		self::assertReport([...array_slice(self::EXPECTED, 0, -1), '3 created, 2 unclear, 4 refused (dry run'], $lines);
		self::assertSame(0, $this->number('ing_helpers'));
	}

	public function testImport(): void {
		[$code, $lines] = $this->import();
		self::assertSame(0, $code);
		self::assertReport(self::EXPECTED, $lines);
		$list = $this->get('koordination', '/helpers');
		self::assertSame(['Helga Demo', 'Otto Demo', 'Paula Demo'], $list->column('name'));
		self::assertSame(['helferin', null, null], $list->column('user'));
		self::assertSame(['14626', '14626', '14612'], $list->column('district'));
		self::assertSame(['2026-1', '2026-1', null], $list->column('agreement'), 'who has not agreed is entered without');
		self::assertSame(['bbb_join' => 2, 'email' => 2], $list->at('0.topics'));
		self::assertSame(['phone', 'on_site'], $list->at('0.channels'));
		$own = $this->get('helferin', '/helpers/me');
		self::assertSame(['+493512312511', 3, ['mon_eve', 'sat_am']], array_map($own->at(...), ['phone', 'capacity', 'slots']));
		self::assertSame('+491713920011', $this->get('koordination', '/helpers/' . $list->int('1.id') . '/contact')->at('phone'));
		self::assertSame(3, $this->number('ing_consents'));
	}

	public function testAgainCreatesNobodyTwice(): void {
		$this->import();
		[, $lines] = $this->import();
		self::assertStringContainsString('row 2: refused', $lines);
		self::assertStringContainsString('row 3: refused', $lines);
		self::assertStringContainsString('0 created', $lines, 'nor those known only by e-mail');
	}

	public function testNothingOfThePeopleIsPrinted(): void {
		[, $lines] = $this->import();
		foreach (['Otto', 'Demo', '39200', '@example'] as $personal) {
			self::assertStringNotContainsString($personal, $lines);
		}
	}

	public function testNothingIsHalfImported(): void {
		$db = $this->world->boot()->server->get(IDBConnection::class);
		// The third helper cannot be stored: then none is.
		$db->executeStatement('CREATE UNIQUE INDEX test_no_third ON *PREFIX*ing_helpers (unit, capacity)');
		try {
			$this->import();
			self::fail('the import should have failed');
		} catch (\OCP\DB\Exception) {
			self::assertSame([0, 0, 0], [$this->number('ing_helpers'), $this->number('ing_consents'), $this->number('ing_events')]);
		} finally {
			$db->executeStatement('DROP INDEX test_no_third' . ($db->getDatabaseProvider() === IDBConnection::PLATFORM_MYSQL ? ' ON *PREFIX*ing_helpers' : ''));
		}
	}

	public function testFilesThatCannotBeUsed(): void {
		self::assertSame(1, $this->import(['file' => '/nowhere.csv'])[0]);
		self::assertSame(1, $this->import(['file' => self::FILES . 'map.json'])[0]);
		self::assertSame(1, $this->import(['--map' => self::FILES . 'forms-export.csv'])[0]);
		self::assertSame(0, $this->number('ing_helpers'));
	}

	/**
	 * @param array<string, mixed> $with
	 * @return array{int, string} exit code and what was printed
	 */
	private function import(array $with = []): array {
		$tester = new CommandTester($this->world->service(ImportHelpers::class));
		$code = $tester->execute([...['file' => self::FILES . 'forms-export.csv', '--map' => self::FILES . 'map.json'], ...$with]);
		return [$code, $tester->getDisplay()];
	}

	/** @param list<non-empty-string> $expected beginnings of lines */
	private static function assertReport(array $expected, string $printed): void {
		$lines = explode("\n", trim($printed));
		self::assertCount(count($expected), $lines, $printed);
		foreach ($expected as $index => $beginning) {
			self::assertStringStartsWith($beginning, $lines[$index]);
		}
	}

	private function number(string $table): int {
		$db = $this->world->boot()->server->get(IDBConnection::class);
		return count($db->getQueryBuilder()->select('id')->from($table)->executeQuery()->fetchAll());
	}
}
