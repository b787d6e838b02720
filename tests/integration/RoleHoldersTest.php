<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Access\Coordinators;
use OCA\InsNetzGegangen\Access\RoleHolders;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Desks\People;
use OCP\IUserManager;

/** In a role with many people nobody is forgotten; only bells are limited. */
final class RoleHoldersTest extends AppCase {
	private const MANY = 120;

	protected function setUp(): void {
		parent::setUp();
		$roles = $this->world->service(RoleMapper::class);
		for ($i = 0; $i < self::MANY; $i++) {
			$role = new Role();
			$role->setUnit('sn');
			$role->setRole('coordinator');
			$role->setUserId(sprintf('kreis-%03d', $i));
			$role->setDistricts(['14612']);
			$role->setCreatedAt(1);
			$roles->insert($role);
		}
		$this->post('admin', '/roles', ['role' => 'coordinator', 'user' => 'helfer', 'districts' => ['14612']]);
	}

	public function testEverybodyCounts(): void {
		self::assertCount(self::MANY + 3, $this->world->service(RoleHolders::class)->districts('coordinator'));
		self::assertSame(['14612'], $this->world->service(RoleHolders::class)->districts('coordinator')['helfer'] ?? null, 'the last one to be appointed');
		self::assertTrue($this->world->service(People::class)->fits('coordination', 'helfer', '14612'), 'can be entered in the rota');
		self::assertContains('helfer', $this->world->service(Coordinators::class)->ofDistrict('14612'));
		self::assertContains('14612', (array)$this->get('koordination', '/me')->at('attended'));
	}

	public function testWhoIsOnDutyIsToldHoweverLateTheyWereAppointed(): void {
		$weekday = (int)gmdate('N', (int)strtotime($this->world->service(Clock::class)->today()));
		$shift = ['kind' => 'coordination', 'weekday' => $weekday, 'from' => '18:00', 'to' => '20:00', 'phone' => null, 'user' => 'helfer'];
		self::assertSame(200, $this->put('koordination', '/desks/14612', ['state' => 'open', 'shifts' => [$shift]])->status);
		self::assertSame(['helfer'], $this->world->service(Coordinators::class)->toTell('14612'));
	}

	public function testNotAHundredBellsRing(): void {
		self::assertCount(50, RoleHolders::toRing($this->world->service(Coordinators::class)->ofDistrict('14612')));
	}

	public function testNobodyWaitsForADisabledAccount(): void {
		$users = $this->world->boot()->server->get(IUserManager::class);
		self::assertSame(['helfer'], $this->world->service(Coordinators::class)->toTell('14612'), 'the others have no account');
		$users->get('helfer')?->setEnabled(false);
		try {
			self::assertSame(['koordination'], $this->world->service(Coordinators::class)->toTell('14612'));
			self::assertNotContains('14612', (array)$this->get('koordination', '/me')->at('attended'));
		} finally {
			$users->get('helfer')?->setEnabled(true);
		}
	}
}
