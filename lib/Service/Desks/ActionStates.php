<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\Reason;

/**
 * Whether the action is open in a district. What holds everywhere holds in each district that says nothing of its own.
 * The desk may always take something down: it talks with the people.
 */
class ActionStates {
	public function __construct(
		private Rota $rota,
	) {
	}

	/** @return list<array{district: string|null, state: string, notice: string}> where something is to be said; null is everywhere */
	public function all(): array {
		$all = [];
		foreach ($this->rota->desks() as $desk) {
			if ($desk->getState() !== Desk::OPEN || $desk->getNotice() !== null || isset($this->rota->desks()[Actor::EVERYWHERE])) {
				$all[] = [
					'district' => $desk->getDistrict() === Actor::EVERYWHERE ? null : $desk->getDistrict(),
					'state' => $desk->getState(),
					'notice' => $desk->getNotice() ?? '',
				];
			}
		}
		return $all;
	}

	public function of(?string $district): string {
		return $this->desk($district)?->getState() ?? Desk::OPEN;
	}

	/** What people read about it; empty when nothing is to be said. */
	public function notice(?string $district): string {
		return $this->desk($district)?->getNotice() ?? '';
	}

	/**
	 * Before somebody's own request is taken, of a member or over the form.
	 *
	 * @param bool $callback only a call back is wished
	 * @throws Conflict
	 */
	public function requireOpen(?string $district, bool $callback): void {
		match ($this->of($district)) {
			Desk::ENDED => throw new Conflict(Reason::ActionEnded),
			Desk::PAUSED => $callback ? null : throw new Conflict(Reason::ActionPaused),
			default => null,
		};
	}

	private function desk(?string $district): ?Desk {
		$desks = $this->rota->desks();
		return ($district === null ? null : $desks[$district] ?? null) ?? $desks[Actor::EVERYWHERE] ?? null;
	}
}
