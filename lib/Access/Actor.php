<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

/** Who acts: the roles of one person, each with the districts it reaches. */
final class Actor {
	public const EVERYWHERE = '*';

	/**
	 * @param string $userId account
	 * @param string $unit Landesverband
	 * @param array<string, list<string>> $districtsByRole role → district ids, or ['*']
	 * @param int|null $helperId the person's own helper record
	 * @param string|null $offersFrom district of that record
	 */
	public function __construct(
		public readonly string $userId,
		public readonly string $unit,
		private readonly array $districtsByRole,
		public readonly ?int $helperId = null,
		public readonly ?string $offersFrom = null,
	) {
	}

	/** @return list<string> */
	public function roles(): array {
		return array_keys($this->districtsByRole);
	}

	public function is(string $role): bool {
		return isset($this->districtsByRole[$role]);
	}

	/** @return list<string> district ids, ['*'] for all, [] without the role */
	public function districts(string $role): array {
		return $this->districtsByRole[$role] ?? [];
	}

	/** A record without district belongs to those who look after all districts. */
	public function reaches(string $role, ?string $district): bool {
		$districts = $this->districts($role);
		return in_array(self::EVERYWHERE, $districts, true) || ($district !== null && in_array($district, $districts, true));
	}

	/** @return list<string> all districts this person looks after, over all roles */
	public function allDistricts(): array {
		$all = array_merge(...array_values($this->districtsByRole));
		return in_array(self::EVERYWHERE, $all, true) ? [self::EVERYWHERE] : array_values(array_unique($all));
	}
}
