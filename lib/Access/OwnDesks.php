<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Absences;
use OCA\InsNetzGegangen\Service\Desks\Rota;

/**
 * Which districts look after themselves today, so that the state level sees first what nobody looks after.
 * It says what to show, never what somebody may see.
 */
class OwnDesks {
	/** @var array<string, list<string>> by account, for this call */
	private array $known = [];

	public function __construct(
		private RoleHolders $holders,
		private Rota $rota,
		private Absences $absences,
		private Region $region,
	) {
	}

	/** @return list<string> districts where somebody else is there; none for whoever does not look after all districts */
	public function besides(Actor $actor): array {
		return $this->known[$actor->userId] ??= $this->read($actor);
	}

	/** @return list<string> */
	private function read(Actor $actor): array {
		if (!in_array(Actor::EVERYWHERE, $actor->districts('coordinator'), true)) {
			return [];
		}
		$coordinators = $this->holders->districts('coordinator');
		$districts = array_diff($this->region->districtIds(), [$this->region->wholeDistrict()]);
		return array_values(array_filter($districts, fn (string $district): bool => $this->isThere($district, $coordinators, $actor->userId)));
	}

	/** @param array<array-key, list<string>> $coordinators districts by account */
	private function isThere(string $district, array $coordinators, string $besides): bool {
		$onDuty = array_filter($this->rota->onDutyToday($district), static fn (string $account): bool => isset($coordinators[$account]));
		$appointed = array_keys(array_filter($coordinators, static fn (array $own): bool => in_array($district, $own, true)));
		$people = array_map(strval(...), [...$onDuty, ...$appointed]);
		if (in_array($besides, $people, true)) {
			return false;
		}
		foreach ($people as $account) {
			if (!$this->absences->isAway($account)) {
				return true;
			}
		}
		return false;
	}
}
