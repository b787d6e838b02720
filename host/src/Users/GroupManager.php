<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use InsNetzGegangen\Host\Database\Connection;
use OCP\IGroupManager;
use OCP\IUser;
use PDO;

final class GroupManager implements IGroupManager {
	/** @var array<string, list<string>> group ids by user */
	private array $groupsOf = [];
	/** @var array<string, Group>|null */
	private ?array $groups = null;

	public function __construct(
		private Connection $connection,
		private UserManager $users,
	) {
	}

	public function get($gid) {
		return $this->groups()[$gid] ?? null;
	}

	public function groupExists($gid) {
		return $this->get($gid) !== null;
	}

	public function createGroup($gid) {
		$this->connection->insertIgnoreConflict('groups', ['gid' => $gid, 'displayname' => $gid]);
		$this->groups = null;
		return $this->get($gid);
	}

	public function search(string $search, ?int $limit = null, ?int $offset = 0) {
		$found = array_filter($this->groups(), static fn (Group $group): bool
			=> $search === '' || stripos($group->getGID() . ' ' . $group->getDisplayName(), $search) !== false);
		return array_slice(array_values($found), $offset ?? 0, $limit);
	}

	public function getUserGroups(?IUser $user = null) {
		$groups = $user === null ? [] : array_map($this->get(...), $this->getUserGroupIds($user));
		return array_values(array_filter($groups));
	}

	public function getUserGroupIds(IUser $user): array {
		return $this->idsOf($user->getUID());
	}

	public function displayNamesInGroup($gid, $search = '', $limit = -1, $offset = 0) {
		$names = [];
		foreach ($this->get($gid)?->searchUsers($search, $limit < 0 ? null : $limit, $offset) ?? [] as $user) {
			$names[$user->getUID()] = $user->getDisplayName();
		}
		return $names;
	}

	public function isAdmin($userId) {
		return $this->isInGroup($userId, 'admin');
	}

	public function isInGroup($userId, $group) {
		return in_array($group, $this->idsOf($userId), true);
	}

	public function getDisplayName(string $groupId): ?string {
		return $this->get($groupId)?->getDisplayName();
	}

	/** @return list<IUser> */
	public function members(string $gid): array {
		$query = $this->connection->getQueryBuilder();
		$query->select('uid')->from('group_user')->where($query->expr()->eq('gid', $query->createNamedParameter($gid)))->orderBy('uid');
		$users = [];
		foreach ($query->executeQuery()->fetchAll(PDO::FETCH_COLUMN) as $uid) {
			$users[] = is_string($uid) ? $this->users->get($uid) : null;
		}
		return array_values(array_filter($users));
	}

	public function join(string $uid, string $gid): void {
		$this->connection->insertIgnoreConflict('group_user', ['gid' => $gid, 'uid' => $uid]);
		unset($this->groupsOf[$uid]);
	}

	public function leave(string $uid, string $gid): void {
		$delete = $this->connection->getQueryBuilder();
		$delete->delete('group_user')
			->where($delete->expr()->eq('gid', $delete->createNamedParameter($gid)))
			->andWhere($delete->expr()->eq('uid', $delete->createNamedParameter($uid)))
			->executeStatement();
		unset($this->groupsOf[$uid]);
	}

	public function rename(string $gid, string $name): bool {
		$update = $this->connection->getQueryBuilder();
		return $update->update('groups')
			->set('displayname', $update->createNamedParameter($name))
			->where($update->expr()->eq('gid', $update->createNamedParameter($gid)))
			->executeStatement() === 1;
	}

	public function remove(string $gid): void {
		foreach (['group_user', 'groups'] as $table) {
			$delete = $this->connection->getQueryBuilder();
			$delete->delete($table)->where($delete->expr()->eq('gid', $delete->createNamedParameter($gid)))->executeStatement();
		}
		$this->groups = null;
		$this->groupsOf = [];
	}

	/** @return list<string> */
	private function idsOf(string $uid): array {
		if (!isset($this->groupsOf[$uid])) {
			$query = $this->connection->getQueryBuilder();
			$query->select('gid')->from('group_user')->where($query->expr()->eq('uid', $query->createNamedParameter($uid)))->orderBy('gid');
			$this->groupsOf[$uid] = array_values(array_filter($query->executeQuery()->fetchAll(PDO::FETCH_COLUMN), is_string(...)));
		}
		return $this->groupsOf[$uid];
	}

	/** @return array<string, Group> by id */
	private function groups(): array {
		if ($this->groups === null) {
			$this->groups = [];
			$query = $this->connection->getQueryBuilder();
			$query->select('gid', 'displayname')->from('groups')->orderBy('gid');
			/** @var array{gid: string, displayname: string|null} $row */
			foreach ($query->executeQuery()->fetchAll() as $row) {
				$this->groups[$row['gid']] = new Group($this, $row['gid'], (string)$row['displayname']);
			}
		}
		return $this->groups;
	}
}
