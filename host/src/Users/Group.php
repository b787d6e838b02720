<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\IGroup;
use OCP\IUser;
use OCP\Server;

final class Group implements IGroup {
	public function __construct(
		private GroupManager $groups,
		private string $id,
		private string $name,
	) {
	}

	public function getGID(): string {
		return $this->id;
	}

	public function getDisplayName(): string {
		return $this->name === '' ? $this->id : $this->name;
	}

	public function setDisplayName(string $displayName): bool {
		$this->name = $displayName;
		return $this->groups->rename($this->id, $displayName);
	}

	public function getUsers(): array {
		return $this->groups->members($this->id);
	}

	public function inGroup(IUser $user): bool {
		return $this->groups->isInGroup($user->getUID(), $this->id);
	}

	public function addUser(IUser $user): void {
		$this->groups->join($user->getUID(), $this->id);
		Server::get(IEventDispatcher::class)->dispatchTyped(new UserAddedEvent($this, $user));
	}

	public function removeUser(IUser $user): void {
		$this->groups->leave($user->getUID(), $this->id);
		Server::get(IEventDispatcher::class)->dispatchTyped(new UserRemovedEvent($this, $user));
	}

	public function searchUsers(string $search, ?int $limit = null, ?int $offset = null): array {
		$found = array_filter($this->getUsers(), static fn (IUser $user): bool
			=> $search === '' || stripos($user->getUID() . ' ' . $user->getDisplayName(), $search) !== false);
		return array_slice(array_values($found), $offset ?? 0, $limit);
	}

	public function count(string $search = ''): int {
		return count($this->searchUsers($search));
	}

	public function delete(): bool {
		$this->groups->remove($this->id);
		Server::get(IEventDispatcher::class)->dispatchTyped(new GroupDeletedEvent($this));
		return true;
	}
}
