<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/roles.json: which roles there are and who may give them. TypeScript reads the same file. */
class Roles {
	/** @var list<string> */
	private array $mapped;
	/** @var list<string> */
	private array $withDistricts;
	/** @var array<string, list<string>> */
	private array $appointedBy;

	public function __construct() {
		$rules = RuleFile::open('roles.json');
		$this->mapped = $rules->texts('mapped');
		$this->withDistricts = $rules->texts('withDistricts');
		$this->appointedBy = $rules->textsByName('appointedBy');
	}

	/** @return list<string> roles that can be given to a group or a person */
	public function given(): array {
		return $this->mapped;
	}

	/** @return list<string> roles that somebody with this role may give */
	public function givenBy(string $role): array {
		return $this->appointedBy[$role] ?? [];
	}

	/** Whether the role reaches districts; the others are for all of the unit. */
	public function hasDistricts(string $role): bool {
		return in_array($role, $this->withDistricts, true);
	}
}
