<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RoleHolders;
use OCA\InsNetzGegangen\Http\Text;
use OCP\IUserManager;

/** Who can be entered in a rota: whoever takes calls for the telephone, whoever coordinates for the requests. */
class People {
	private const ROLES = [Rota::HELPDESK => ['intake', 'coordinator'], Rota::COORDINATION => ['coordinator']];

	public function __construct(
		private RoleHolders $holders,
		private IUserManager $users,
	) {
	}

	/**
	 * @param list<string> $districts only who reaches one of these
	 * @return list<array{user: string, name: string, kind: string, districts: list<string>}>
	 */
	public function of(array $districts): array {
		$people = [];
		foreach (array_keys(self::ROLES) as $kind) {
			foreach ($this->reach($kind) as $userId => $own) {
				$shown = in_array(Actor::EVERYWHERE, $own, true) ? [Actor::EVERYWHERE] : (in_array(Actor::EVERYWHERE, $districts, true) ? $own : array_values(array_intersect($own, $districts)));
				if ($shown !== []) {
					$name = Text::withoutDirection($this->users->getDisplayName((string)$userId) ?? (string)$userId);
					$people[] = ['user' => (string)$userId, 'name' => $name, 'kind' => $kind, 'districts' => $shown];
				}
			}
		}
		return $people;
	}

	/** Whether this account can do this in the district; `*` is everywhere. */
	public function fits(string $kind, string $userId, string $district): bool {
		$own = $this->reach($kind)[$userId] ?? [];
		return in_array(Actor::EVERYWHERE, $own, true) || in_array($district, $own, true) || ($district === Actor::EVERYWHERE && $own !== []);
	}

	/** @return array<array-key, list<string>> districts by account */
	private function reach(string $kind): array {
		$all = [];
		foreach (self::ROLES[$kind] ?? [] as $role) {
			foreach ($this->holders->districts($role) as $userId => $districts) {
				$all[$userId] = array_values(array_unique([...$all[$userId] ?? [], ...$districts]));
			}
		}
		return $all;
	}
}
