<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Roles;
use OCA\InsNetzGegangen\Service\Roles\RoleStore;
use OCP\IGroupManager;
use stdClass;

/** Which group has which role, as it is handed on. Roles of persons stay where they are. */
class GroupRoles {
	public const KIND = 'role';
	private const MAX = 200;

	public function __construct(
		private RoleMapper $entries,
		private RoleStore $store,
		private Roles $roles,
		private Region $region,
		private IGroupManager $groups,
	) {
	}

	/** @return list<Item> in force here, always in the same order */
	public function items(): array {
		$items = [];
		foreach ($this->entries->ofUnit($this->region->unit()) as $entry) {
			if ($entry->getGroupId() !== null) {
				$items[$entry->getRole() . '/' . $entry->getGroupId()] = self::item($entry->getRole(), $entry->getGroupId(), $entry->getDistricts() ?? []);
			}
		}
		ksort($items);
		return array_values($items);
	}

	/**
	 * @return list<Item>
	 * @throws InvalidInput
	 */
	public function read(mixed $json): array {
		/** @var array<string, mixed> $values */
		$values = $json instanceof stdClass ? get_object_vars($json) : throw new InvalidInput('roles', Fields::WRONG_TYPE);
		return array_map(function (Fields $fields): Item {
			$role = $fields->choice('role', $this->roles->given(), true);
			// Which districts there are is different everywhere: obstacle() looks.
			$districts = array_map(static fn (string $district): string => $district !== Actor::EVERYWHERE && preg_match('/^[a-z0-9_-]{1,32}$/D', $district) !== 1
				? throw new InvalidInput($fields->path('districts'), 'This choice is not known.') : $district, $fields->texts('districts', self::MAX));
			if ($this->roles->hasDistricts($role) && $districts === []) {
				throw new InvalidInput($fields->path('districts'), 'Please choose at least one.');
			}
			return self::item($role, $fields->line('group', 64, true), $this->roles->hasDistricts($role) ? $districts : []);
		}, (new Fields($values))->objects('roles', self::MAX));
	}

	/** @return 'group'|'districts'|null what is missing here, so that it cannot be taken */
	public function obstacle(Item $item): ?string {
		return match (true) {
			!$this->groups->groupExists(self::group($item)) => 'group',
			array_diff(self::districts($item), [Actor::EVERYWHERE, ...$this->region->districtIds()]) !== [] => 'districts',
			default => null,
		};
	}

	/** Adds to what the group has: nobody loses a role by an archive. */
	public function take(Actor $actor, Item $item): void {
		$this->store->give($actor->unit, explode('/', $item->key, 2)[0], 'group_id', self::group($item), self::districts($item), $actor->userId);
	}

	public static function covers(Item $mine, Item $theirs): bool {
		return in_array(Actor::EVERYWHERE, self::districts($mine), true) || array_diff(self::districts($theirs), self::districts($mine)) === [];
	}

	/** @param list<string> $districts */
	private static function item(string $role, string $group, array $districts): Item {
		sort($districts);
		return new Item(self::KIND, $role . '/' . $group, $group, ['role' => $role, 'group' => $group, 'districts' => $districts]);
	}

	private static function group(Item $item): string {
		return $item->title;
	}

	/** @return list<string> */
	private static function districts(Item $item): array {
		/** @var list<string> $districts */
		$districts = $item->content['districts'] ?? [];
		return $districts;
	}
}
