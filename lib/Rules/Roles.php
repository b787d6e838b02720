<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/roles.json: which roles there are and who may give them. TypeScript reads the same file. */
class Roles {
	/** @var array{roles: list<string>, mapped: list<string>, appointedBy: array<string, list<string>>, withDistricts: list<string>} */
	private array $rules;

	public function __construct() {
		/** @phpstan-ignore assign.propertyType */
		$this->rules = JsonFile::read('rules/roles.json');
	}

	/** @return list<string> roles that can be given to a group or a person */
	public function given(): array {
		return $this->rules['mapped'];
	}

	/** @return list<string> roles that somebody with this role may give */
	public function givenBy(string $role): array {
		return $this->rules['appointedBy'][$role] ?? [];
	}

	/** Whether the role reaches districts; the others are for all of the unit. */
	public function hasDistricts(string $role): bool {
		return in_array($role, $this->rules['withDistricts'], true);
	}
}
