<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Lists;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Http\Query;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Roles;

/** Reads which list is meant. */
class ListInput {
	public function __construct(
		private Region $region,
		private Roles $roles,
	) {
	}

	/** @throws InvalidInput */
	public function ofBody(Fields $fields): MailingList {
		return $this->checked(
			$fields->choice('role', MailingList::ROLES, true),
			$fields->choice('district', $this->region->districtIds()),
			$fields->choice('topic', $this->topics()),
		);
	}

	/** @throws InvalidInput */
	public function ofQuery(Query $query): MailingList {
		return $this->checked(
			$query->choice('role', MailingList::ROLES) ?? throw new InvalidInput('role', Fields::REQUIRED),
			$query->choice('district', $this->region->districtIds()),
			$query->choice('topic', $this->topics()),
		);
	}

	/** Whether the list of this role can be narrowed by district. */
	public function hasDistricts(string $role): bool {
		return $role === 'helper' || $this->roles->hasDistricts($role);
	}

	private function checked(string $role, ?string $district, ?string $topic): MailingList {
		if ($topic !== null && $role !== 'helper') {
			throw new InvalidInput('topic', 'Only helpers have topics.');
		}
		if ($district !== null && !$this->hasDistricts($role)) {
			throw new InvalidInput('district', 'This role is not for single districts.');
		}
		return new MailingList($role, $district, $topic);
	}

	/** @return list<string> */
	private function topics(): array {
		return array_column($this->region->topics(), 'id');
	}
}
