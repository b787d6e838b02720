<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Region;

/** Who runs the desk of a district: its coordinators, and for everywhere those who look after all of them. */
class DeskAccess {
	public function __construct(
		private Region $region,
	) {
	}

	/**
	 * @return list<string> districts, `*` first where it is one of them
	 * @throws NotFound for everybody who does not coordinate
	 */
	public function districts(Actor $actor): array {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
		return in_array(Actor::EVERYWHERE, $actor->districts('coordinator'), true)
			? [Actor::EVERYWHERE, ...$this->region->districtIds()]
			: array_values(array_intersect($this->region->districtIds(), $actor->districts('coordinator')));
	}

	/** @throws NotFound */
	public function require(Actor $actor, string $district): void {
		if (!in_array($district, $this->districts($actor), true)) {
			throw new NotFound();
		}
	}
}
