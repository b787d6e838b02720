<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Service\Retention\Retention;
use OCP\IAppConfig;

final class BarrierTest extends AppCase {
	private const REPORT = ['text' => 'Die Schrift ist zu klein', 'page' => '/hilfe'];

	protected function tearDown(): void {
		$this->contact('');
		parent::tearDown();
	}

	public function testReachesThePeopleOfTrustAndNobodyElse(): void {
		$this->appointTrust();
		$this->assertAnswer(201, null, $this->post('mitglied', '/barriers', self::REPORT));
		$list = $this->get('vertrauen', '/barriers');
		Shape::assert('Barrier', $list->at('0'));
		self::assertSame([['Die Schrift ist zu klein'], ['/hilfe']], [$list->column('text'), $list->column('page')]);
		foreach (['mitglied', 'koordination', 'admin'] as $userId) {
			$this->assertAnswer(404, null, $this->get($userId, '/barriers'), $userId);
		}
		$rows = (string)json_encode($this->rows('ing_barriers'));
		self::assertStringNotContainsString('Schrift', $rows);
		self::assertStringNotContainsString('mitglied', $rows, 'nobody is named');
	}

	public function testIsMailedWhenTheContactIsAnAddress(): void {
		$this->contact('Inklusion, Telefon 0351 2312511');
		$this->post('mitglied', '/barriers', self::REPORT);
		self::assertSame([], $this->rows('ing_mails'));
		$this->contact('inklusion@example.org');
		$this->post('mitglied', '/barriers', self::REPORT);
		self::assertSame([['barrier', 'sent']], array_map(static fn (array $mail): array => [$mail['kind'], $mail['state']], $this->rows('ing_mails')));
		self::assertCount(2, $this->rows('ing_barriers'));
	}

	public function testIsDeletedAfterAYear(): void {
		$this->post('mitglied', '/barriers', self::REPORT);
		$this->world->forward('P364D');
		$this->world->service(Retention::class)->run(false);
		self::assertCount(1, $this->rows('ing_barriers'));
		$this->world->forward('P2D');
		$this->world->service(Retention::class)->run(false);
		self::assertSame([], $this->rows('ing_barriers'));
	}

	public function testRefusesWithTheField(): void {
		$this->assertAnswer(400, 'text', $this->post('mitglied', '/barriers', ['page' => '/']));
		$this->assertAnswer(400, 'page', $this->post('mitglied', '/barriers', ['text' => 'x', 'page' => "a\nb"]));
		self::assertSame([], $this->rows('ing_barriers'));
	}

	private function contact(string $contact): void {
		$this->world->boot()->server->get(IAppConfig::class)->setValueString('ins_netz_gegangen', 'inclusionContact', $contact);
	}

	private function appointTrust(): void {
		$role = new Role();
		$role->setUnit('sn');
		$role->setRole('trust');
		$role->setUserId('vertrauen');
		$role->setCreatedAt(1);
		$this->world->service(RoleMapper::class)->insert($role);
	}
}
