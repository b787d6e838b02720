<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Tests\integration;

use InsNetzGegangen\Host\Kernel\Kernel;
use OCA\InsNetzGegangen\Access\Actors;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\IGroupManager;

final class RoleTest extends AppCase {
	public function testCoordinatorsAppointForTheirOwnDistrictsOnly(): void {
		$reply = $this->appoint('koordination-goerlitz', 'mitglied', 'intake', ['14626']);
		$this->assertAnswer(201, null, $reply);
		Shape::assert('RoleEntry', $reply->data);
		self::assertSame(['Mira Demo', 'koordination-goerlitz', true], array_map($reply->at(...), ['name', 'appointedBy', 'mayRemove']));
		self::assertSame(['14626'], $this->get('mitglied', '/me')->at('districts'));
		self::assertContains('intake', (array)$this->get('mitglied', '/me')->at('roles'));

		$this->assertAnswer(201, null, $this->appoint('koordination-goerlitz', 'mitglied', 'coordinator', ['14626']));
		$this->assertAnswer(400, 'districts', $this->appoint('koordination-goerlitz', 'mitglied', 'intake', ['14612']));
		$this->assertAnswer(400, 'districts', $this->appoint('koordination-goerlitz', 'mitglied', 'intake', ['14626', '14612']));
		$this->assertAnswer(400, 'districts', $this->appoint('koordination-goerlitz', 'mitglied', 'intake', ['*']));
		$this->assertAnswer(400, 'districts', $this->appoint('koordination-goerlitz', 'koordination-goerlitz', 'coordinator', ['*']), 'raising oneself');
		$this->assertAnswer(400, 'districts', $this->appoint('koordination-goerlitz', 'mitglied', 'intake', []));
		foreach (['editor', 'executive', 'trust', 'admin', 'member', 'king'] as $role) {
			$this->assertAnswer(400, 'role', $this->appoint('koordination', 'mitglied', $role, ['*']), $role);
		}
	}

	public function testWhoAppointsFindsAccountsOfTheAppByAPartOfTheName(): void {
		$find = fn (string $who, string $name): Reply => $this->get($who, '/accounts?name=' . rawurlencode($name));
		self::assertSame([['id' => 'mitglied', 'name' => 'Mira Demo']], $find('koordination-goerlitz', 'Mira')->data);
		foreach (['', 'Mi', '   ', '%%%', '___'] as $name) {
			self::assertSame([], $find('koordination', $name)->data, 'nobody leafs through all accounts: ' . $name);
		}
		self::assertLessThanOrEqual(8, count((array)$find('koordination', 'Demo')->data));
		self::assertSame([], $find('koordination', 'Arne')->data, 'not in the app');
		foreach (['mitglied', 'helferin', 'aufnahme', 'redaktion'] as $who) {
			$this->assertAnswer(404, null, $find($who, 'Mira'), $who);
		}
		$this->assertAnswer(400, 'name', $find('koordination', str_repeat('a', 65)));
	}

	public function testWhoIsAppointed(): void {
		$texts = [];
		foreach (['nobody', 'aussen', 'MITGLIED', 'mit%'] as $userId) {
			$reply = $this->appoint('koordination', $userId, 'intake', ['*']);
			$this->assertAnswer(400, 'user', $reply, $userId);
			$texts[] = json_encode($reply->at('message'));
		}
		self::assertCount(1, array_unique($texts), 'unknown and outside read the same');
		$this->assertAnswer(400, 'user', $this->post('koordination', '/roles', ['role' => 'intake', 'districts' => ['*']]));
		$this->assertAnswer(400, 'group', $this->post('koordination', '/roles', ['role' => 'intake', 'districts' => ['*'], 'group' => 'aufnahme']));
		$this->assertAnswer(400, 'group', $this->post('admin', '/roles', ['role' => 'intake', 'districts' => ['*'], 'group' => 'nowhere']));
		$this->assertAnswer(400, 'group', $this->post('admin', '/roles', ['role' => 'intake', 'districts' => ['*'], 'group' => 'aufnahme', 'user' => 'mitglied']));
	}

	public function testOthersAppointNobody(): void {
		foreach (['mitglied', 'aufnahme', 'vorstand', 'redaktion'] as $userId) {
			$this->assertAnswer(404, null, $this->appoint($userId, $userId, 'coordinator', ['*']), $userId);
			$this->assertAnswer(404, null, $this->get($userId, '/roles'), $userId);
			$this->assertAnswer(404, null, $this->get($userId, '/groups'), $userId);
		}
		$this->assertAnswer(404, null, $this->get('koordination', '/groups'));
	}

	public function testAdminsMapGroups(): void {
		$reply = $this->post('admin', '/roles', ['role' => 'editor', 'districts' => [], 'group' => 'redaktion']);
		$this->assertAnswer(201, null, $reply);
		self::assertContains('editor', (array)$this->get('redaktion', '/me')->at('roles'));
		self::assertContains('redaktion', $this->get('admin', '/groups')->column('id'));
		$this->assertAnswer(404, null, $this->delete('koordination', $reply->int('id')));
		$this->assertAnswer(200, null, $this->delete('admin', $reply->int('id')));
		self::assertNotContains('editor', (array)$this->get('redaktion', '/me')->at('roles'));
	}

	public function testTakingBackWithinOnesOwnDistricts(): void {
		$id = $this->appoint('koordination', 'mitglied', 'intake', ['14626', '14612'])->int('id');
		$this->assertAnswer(200, null, $this->delete('koordination-goerlitz', $id));
		self::assertSame(['14612'], $this->get('mitglied', '/me')->at('districts'), 'the other district stays');
		$this->assertAnswer(404, null, $this->delete('koordination-goerlitz', $id));
		$this->assertAnswer(200, null, $this->delete('koordination', $id));
		self::assertSame([], $this->get('mitglied', '/me')->at('districts'));
		$this->assertAnswer(404, null, $this->delete('koordination', $id));
	}

	public function testListShowsOnlyWhatConcernsTheDistricts(): void {
		$this->appoint('koordination', 'mitglied', 'intake', ['14612']);
		$this->post('admin', '/roles', ['role' => 'trust', 'districts' => [], 'group' => 'vertrauen']);
		$list = $this->get('koordination-goerlitz', '/roles');
		self::assertSame(['aufnahme', 'koordination', 'koordination-goerlitz'], $list->column('user'));
		self::assertSame([false, false, true], $list->column('mayRemove'));
		self::assertCount(5, (array)$this->get('admin', '/roles')->data);
	}

	public function testAGroupOfTheSameNameInheritsNothing(): void {
		$this->post('admin', '/roles', ['role' => 'editor', 'districts' => [], 'group' => 'redaktion']);
		$kernel = $this->world->boot();
		$group = $this->service($kernel, IGroupManager::class)->get('redaktion');
		self::assertNotNull($group);
		$this->world->service(Actors::class, $kernel);
		$this->service($kernel, IEventDispatcher::class)->dispatchTyped(new GroupDeletedEvent($group));
		self::assertNotContains('editor', (array)$this->get('redaktion', '/me')->at('roles'));
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	private function service(Kernel $kernel, string $class): object {
		$service = $kernel->server->get($class);
		assert($service instanceof $class);
		return $service;
	}

	/** @param list<string> $districts */
	private function appoint(string $by, string $userId, string $role, array $districts): Reply {
		return $this->post($by, '/roles', ['role' => $role, 'user' => $userId, 'districts' => $districts]);
	}

	private function delete(string $userId, int $roleId): Reply {
		return $this->world->call($userId, 'DELETE', "/roles/$roleId");
	}
}
