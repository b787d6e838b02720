<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Role;
use OCA\InsNetzGegangen\Service\Absences;
use OCA\InsNetzGegangen\Service\Desks\Rota;

/** Who coordinates a district. */
class Coordinators {
	public function __construct(
		private RoleHolders $holders,
		private Rota $rota,
		private Absences $absences,
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
	 * Whom to tell: those who are on duty today by the rota of the district; without a rota its own coordinators; and
	 * those who look after all districts only where nobody of it is there.
	 *
	 * @return list<string> accounts
	 */
	public function toTell(?string $district): array {
		$all = $this->ofDistrict($district);
		foreach ([array_values(array_intersect($this->rota->coordinatingToday($district), $all)), $this->appointedFor($district), $all] as $line) {
			$present = $this->absences->present($line);
			if ($present !== []) {
				return RoleHolders::toRing($present);
			}
		}
		return RoleHolders::toRing($all);
	}

	/**
	 * @param callable(list<string>): bool $fits whether a role with these districts counts
	 * @return list<string> accounts
	 */
	private function holding(callable $fits): array {
		return $this->holders->all('coordinator', static fn (Role $role): bool => $fits($role->getDistricts() ?? []));
	}
}
