<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\SetupCheck\RolesCheck;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\SetupCheck\SetupResult;

final class RolesCheckTest extends AppCase {
	public function testSomebodyWhoReachesAllIsEnough(): void {
		self::assertSame(SetupResult::SUCCESS, $this->check([['14626'], ['*']])->getSeverity());
	}

	public function testDistrictsWithoutACoordinatorAreNamed(): void {
		$result = $this->check([['14626'], ['14612', '14625']]);
		self::assertSame(SetupResult::WARNING, $result->getSeverity());
		self::assertStringContainsString('Chemnitz', (string)$result->getDescription());
		self::assertStringNotContainsString('Dresden', (string)$result->getDescription());
	}

	public function testWarnsWhenNobodyReachesAll(): void {
		$result = $this->check([$this->world->service(Region::class)->districtIds()]);
		self::assertSame(SetupResult::WARNING, $result->getSeverity());
		self::assertStringNotContainsString('Chemnitz', (string)$result->getDescription());
	}

	/** @param list<list<string>> $scopes districts of one coordinator each */
	private function check(array $scopes): SetupResult {
		$roles = $this->createStub(RoleMapper::class);
		$roles->method('ofUnit')->willReturn(array_map(static function (array $districts): Role {
			$role = new Role();
			$role->setRole('coordinator');
			$role->setUserId('koordination');
			$role->setDistricts($districts);
			return $role;
		}, $scopes));
		$l10n = $this->createStub(IL10N::class);
		$l10n->method('t')->willReturnCallback(static fn (string $text, mixed $values = []): string => $text . json_encode($values, JSON_THROW_ON_ERROR));
		return (new RolesCheck($roles, $this->world->service(Region::class), $this->createStub(IGroupManager::class), $l10n))->run();
	}
}
