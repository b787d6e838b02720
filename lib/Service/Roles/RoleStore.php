<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Roles;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Stores who has which role. Whether somebody may give it has been decided before. */
class RoleStore {
	public function __construct(
		private RoleMapper $roles,
		private Transaction $transaction,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Adds districts to what the person or group already has in this role.
	 *
	 * @param 'user_id'|'group_id' $column
	 * @param list<string> $districts ids, or ['*']
	 * @param string|null $by account; null from the command line
	 */
	public function give(string $unit, string $role, string $column, string $holder, array $districts, ?string $by): Role {
		return $this->transaction->againWhenTaken(function () use ($unit, $role, $column, $holder, $districts, $by): Role {
			$known = $this->roles->holding($unit, $role, $column, $holder);
			return $known !== null
				? $this->add($known->getId(), $unit, $districts, $by)
				: $this->begin($unit, $role, $column, $holder, $districts, $by);
		});
	}

	/** @param list<string> $districts exactly these from now on */
	public function set(string $unit, string $role, string $groupId, array $districts): Role {
		$entry = $this->give($unit, $role, 'group_id', $groupId, $districts, null);
		return ($entry->getDistricts() ?? []) === $districts ? $entry : $this->write($entry, $districts, null);
	}

	/** @param list<string>|null $districts only these; null: the whole role */
	public function take(Role $entry, ?array $districts, ?string $by): void {
		$left = $districts === null ? [] : array_values(array_diff($entry->getDistricts() ?? [], $districts));
		if ($left !== []) {
			$this->write($entry, $left, $by);
			return;
		}
		$this->roles->delete($entry);
		$this->events->record($entry->getUnit(), $by, 'dismissed', 'role', $entry->getId(), $entry->getRole());
	}

	/**
	 * @param 'user_id'|'group_id' $column
	 * @param list<string> $districts
	 */
	private function begin(string $unit, string $role, string $column, string $holder, array $districts, ?string $by): Role {
		$entry = new Role();
		$entry->setUnit($unit);
		$entry->setRole($role);
		$column === 'user_id' ? $entry->setUserId($holder) : $entry->setGroupId($holder);
		$entry->setDistricts($districts);
		$entry->setAppointedBy($by);
		$entry->setCreatedAt($this->clock->now());
		return $this->transaction->run(function () use ($entry, $unit, $role, $by): Role {
			$made = $this->roles->insert(clone $entry);
			$this->events->record($unit, $by, 'appointed', 'role', $made->getId(), $role);
			return $made;
		});
	}

	/**
	 * Two who appoint the same person at once each add their district.
	 *
	 * @param list<string> $districts
	 */
	private function add(int $id, string $unit, array $districts, ?string $by): Role {
		return $this->transaction->run(function () use ($id, $unit, $districts, $by): Role {
			$this->roles->lock($id);
			$entry = $this->roles->find($id, $unit);
			return $this->write($entry, self::joined($entry->getDistricts() ?? [], $districts), $by);
		});
	}

	/** @param list<string> $districts */
	private function write(Role $entry, array $districts, ?string $by): Role {
		$entry->setDistricts($districts);
		$this->roles->update($entry);
		$this->events->record($entry->getUnit(), $by, 'changed', 'role', $entry->getId(), $entry->getRole());
		return $entry;
	}

	/**
	 * @param list<string> $one
	 * @param list<string> $other
	 * @return list<string>
	 */
	private static function joined(array $one, array $other): array {
		$all = array_values(array_unique([...$one, ...$other]));
		return in_array(Actor::EVERYWHERE, $all, true) ? [Actor::EVERYWHERE] : $all;
	}
}
