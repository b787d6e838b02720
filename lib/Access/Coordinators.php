<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Role;

/** Who coordinates a district. */
class Coordinators {
	public function __construct(
		private RoleHolders $holders,
	) {
	}

	/** @return list<string> accounts: everybody who coordinates it, by appointment or by group */
	public function ofDistrict(?string $district): array {
		return $this->holding(static fn (array $districts): bool => in_array(Actor::EVERYWHERE, $districts, true) || ($district !== null && in_array($district, $districts, true)));
	}

	/** @return list<string> accounts: those who look after this very district, without those who look after all */
	public function appointedFor(?string $district): array {
		return $district === null ? [] : $this->holding(static fn (array $districts): bool => in_array($district, $districts, true));
	}

	/**
	 * @param callable(list<string>): bool $fits whether a role with these districts counts
	 * @return list<string> accounts
	 */
	private function holding(callable $fits): array {
		return $this->holders->of('coordinator', static fn (Role $role): bool => $fits($role->getDistricts() ?? []));
	}
}
