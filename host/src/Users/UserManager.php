<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use Closure;
use InsNetzGegangen\Host\Database\Connection;
use InvalidArgumentException;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IUser;
use OCP\IUserManager;

final class UserManager implements IUserManager {
	private const COLUMNS = ['uid', 'displayname', 'email', 'enabled', 'last_login'];

	/** @var array<string, User|null> */
	private array $known = [];

	public function __construct(
		private Connection $connection,
	) {
	}

	/** Cheap on purpose: demo accounts only, and HTTP Basic asks for it with every call. */
	public static function hash(string $password): string {
		return password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);
	}

	public function get($uid) {
		if (!array_key_exists($uid, $this->known)) {
			$query = $this->select();
			$query->where($query->expr()->eq('uid', $query->createNamedParameter($uid)));
			$this->known[$uid] = $this->all($query)[0] ?? null;
		}
		return $this->known[$uid];
	}

	public function getDisplayName(string $uid): ?string {
		return $this->get($uid)?->getDisplayName();
	}

	public function userExists($uid) {
		return $this->get($uid) !== null;
	}

	public function checkPassword($loginName, $password) {
		$query = $this->connection->getQueryBuilder();
		$query->select('password')->from('users')->where($query->expr()->eq('uid', $query->createNamedParameter($loginName)));
		$hash = $query->executeQuery()->fetchOne();
		$user = $this->get($loginName);
		return $user !== null && is_string($hash) && password_verify($password, $hash) ? $user : false;
	}

	public function search($pattern, $limit = null, $offset = null) {
		return $this->find('uid', $pattern, $limit, $offset);
	}

	public function searchDisplayName($pattern, $limit = null, $offset = null) {
		return $this->find('displayname', $pattern, $limit, $offset);
	}

	public function getDisabledUsers(?int $limit = null, int $offset = 0, string $search = ''): array {
		$query = $this->select();
		$query->where($query->expr()->eq('enabled', $query->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
		return $this->all($query->setMaxResults($limit)->setFirstResult($offset));
	}

	/** @throws InvalidArgumentException if the id is taken or not allowed */
	public function createUser($uid, $password) {
		if (preg_match('/^[a-zA-Z0-9 _.@\'-]{1,64}$/', $uid) !== 1 || $this->userExists($uid)) {
			throw new InvalidArgumentException('The account name is taken or not allowed');
		}
		$this->connection->insertIgnoreConflict('users', ['uid' => $uid, 'password' => self::hash($password), 'enabled' => 1]);
		unset($this->known[$uid]);
		return $this->get($uid) ?? false;
	}

	public function countUsers() {
		$query = $this->connection->getQueryBuilder();
		$count = $query->select($query->func()->count())->from('users')->executeQuery()->fetchOne();
		return ['Database' => is_numeric($count) ? (int)$count : 0];
	}

	public function callForAllUsers(Closure $callback, $search = ''): void {
		foreach ($this->search($search) as $user) {
			if ($callback($user) === false) {
				return;
			}
		}
	}

	public function callForSeenUsers(Closure $callback): void {
		$this->callForAllUsers(static fn (IUser $user): mixed => $user->getLastLogin() > 0 ? $callback($user) : null);
	}

	public function getByEmail($email) {
		$query = $this->select();
		return $this->all($query->where($query->expr()->eq('email', $query->createNamedParameter($email))));
	}

	public function write(string $uid, string $column, string|int $value): bool {
		$update = $this->connection->getQueryBuilder();
		return $update->update('users')
			->set($column, $update->createNamedParameter($value))
			->where($update->expr()->eq('uid', $update->createNamedParameter($uid)))
			->executeStatement() === 1;
	}

	public function remove(string $uid): void {
		foreach (['users' => 'uid', 'group_user' => 'uid', 'preferences' => 'userid', 'notifications' => 'user'] as $table => $column) {
			$delete = $this->connection->getQueryBuilder();
			$delete->delete($table)->where($delete->expr()->eq($column, $delete->createNamedParameter($uid)))->executeStatement();
		}
		unset($this->known[$uid]);
	}

	private function select(): IQueryBuilder {
		return $this->connection->getQueryBuilder()->select(self::COLUMNS)->from('users')->orderBy('uid');
	}

	/** @return list<User> */
	private function find(string $column, string $pattern, ?int $limit, ?int $offset): array {
		$query = $this->select();
		if ($pattern !== '') {
			$like = '%' . $this->connection->escapeLikeParameter($pattern) . '%';
			$query->where($query->expr()->iLike($column, $query->createNamedParameter($like)));
		}
		return $this->all($query->setMaxResults($limit)->setFirstResult($offset ?? 0));
	}

	/** @return list<User> */
	private function all(IQueryBuilder $query): array {
		$users = [];
		/** @var array{uid: string, displayname: string|null, email: string|null, enabled: int|string, last_login: int|string} $row */
		foreach ($query->executeQuery()->fetchAll() as $row) {
			$users[] = new User($this, $row);
		}
		return $users;
	}
}
