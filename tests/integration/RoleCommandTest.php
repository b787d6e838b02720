<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Command\Role;
use Symfony\Component\Console\Tester\CommandTester;

final class RoleCommandTest extends AppCase {
	public function testMapsAGroup(): void {
		self::assertSame(0, $this->occ('coordinator', 'helferinnen'));
		self::assertSame(['*'], $this->get('helferin', '/me')->at('districts'));
		self::assertSame(0, $this->occ('coordinator', 'helferinnen', ['14626', '14612']), 'says what holds from now on');
		self::assertSame(['14626', '14612'], $this->get('helferin', '/me')->at('districts'));
		self::assertSame(0, $this->occ('coordinator', 'helferinnen', ['14626'], true));
		self::assertSame(['14612'], $this->get('helferin', '/me')->at('districts'));
		self::assertSame(0, $this->occ('coordinator', 'helferinnen', [], true));
		self::assertSame(['member'], $this->get('helferin', '/me')->at('roles'));
	}

	public function testRolesWithoutDistricts(): void {
		self::assertSame(0, $this->occ('editor', 'redaktion'));
		self::assertSame(['member', 'editor'], $this->get('redaktion', '/me')->at('roles'));
		self::assertSame(1, $this->occ('editor', 'redaktion', ['14626']));
	}

	public function testRefusals(): void {
		self::assertSame(1, $this->occ('king', 'redaktion'));
		self::assertSame(1, $this->occ('member', 'redaktion'));
		self::assertSame(1, $this->occ('intake', 'no-such-group'));
		self::assertSame(1, $this->occ('intake', 'aufnahme', ['99999']));
		self::assertSame(1, $this->occ('intake', 'redaktion', [], true));
	}

	/** @param list<string> $districts */
	private function occ(string $role, string $group, array $districts = [], bool $remove = false): int {
		$tester = new CommandTester($this->world->service(Role::class));
		return $tester->execute(['role' => $role, '--group' => $group, '--district' => $districts, '--remove' => $remove]);
	}
}
