<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Access;

use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\NotFound;

/** Every question of permission on a helper's record is answered here. */
class HelperAccess {
	/** Help that needs no way: helpers from anywhere are in reach. */
	private const FROM_ANYWHERE = ['phone', 'video', 'session'];

	public function __construct(
		private HelperMapper $helpers,
	) {
	}

	/** Lives in one of the coordinator's districts, or has ties to it. */
	public function sees(Actor $actor, Helper $helper): bool {
		return $this->belongsTo($actor, 'coordinator', $helper, true);
	}

	/** May be asked for one of the coordinator's requests. */
	public function mayAsk(Actor $actor, Helper $helper): bool {
		return $helper->getUnit() === $actor->unit
			&& ($this->sees($actor, $helper) || array_intersect($helper->getChannels() ?? [], self::FROM_ANYWHERE) !== []);
	}

	/** @throws NotFound */
	public function requireSees(Actor $actor, Helper $helper): void {
		if (!$this->sees($actor, $helper)) {
			throw new NotFound();
		}
	}

	/**
	 * Name and way of contact: the desk of the district, who took the helper in, and a desk that has just
	 * asked this helper for one of its own requests.
	 *
	 * @throws NotFound
	 */
	public function requireContact(Actor $actor, Helper $helper): void {
		if ($helper->getUnit() !== $actor->unit || !$this->isDesk($actor)) {
			throw new NotFound();
		}
		if ($this->sees($actor, $helper) || $this->belongsTo($actor, 'intake', $helper, false) || $this->tookIn($actor, $helper)) {
			return;
		}
		$districts = array_values(array_unique(array_merge($actor->districts('coordinator'), $actor->districts('intake'))));
		if (!$this->helpers->isWorkingFor($helper->getId(), in_array(Actor::EVERYWHERE, $districts, true) ? null : $districts)) {
			throw new NotFound();
		}
	}

	/**
	 * People with an account look after their own record; the desk does it for those without.
	 *
	 * @throws NotFound
	 */
	public function requireCorrect(Actor $actor, Helper $helper): void {
		$mine = $helper->getUnit() === $actor->unit && $this->isDesk($actor) && (
			$this->belongsTo($actor, 'coordinator', $helper, $helper->getDistrict() === null)
			|| $this->belongsTo($actor, 'intake', $helper, $helper->getDistrict() === null)
			|| $this->tookIn($actor, $helper)
		);
		if ($helper->getUserId() !== null || !$mine) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireRemove(Actor $actor, Helper $helper): void {
		if ($helper->getUserId() !== null || !$this->belongsTo($actor, 'coordinator', $helper, $helper->getDistrict() === null)) {
			throw new NotFound();
		}
	}

	/**
	 * A signed paper lies with the desk of the helper's own district; with or without account.
	 *
	 * @throws NotFound
	 */
	public function requireDeclaration(Actor $actor, Helper $helper): void {
		if (!$this->belongsTo($actor, 'coordinator', $helper, $helper->getDistrict() === null)) {
			throw new NotFound();
		}
	}

	/**
	 * The desk of the helper's own district, and nobody above: who has roles the desk could not take has to be
	 * shut out by those who gave them.
	 *
	 * @param Actor|null $target the account of the helper, with the roles it has or would have
	 * @throws NotFound
	 */
	public function requireEndAccess(Actor $actor, Helper $helper, ?Actor $target): void {
		$this->requireDeclaration($actor, $helper);
		foreach (array_diff($target?->roles() ?? [], ['member', 'helper']) as $role) {
			$beyond = array_filter($target?->districts($role) ?? [], static fn (string $district): bool => !$actor->reaches('coordinator', $district));
			if (!in_array($role, ['intake', 'coordinator'], true) || $beyond !== []) {
				throw new NotFound();
			}
		}
	}

	/** @throws NotFound */
	public function requireDesk(Actor $actor): void {
		if (!$this->isDesk($actor)) {
			throw new NotFound();
		}
	}

	/** @throws NotFound */
	public function requireCoordinator(Actor $actor): void {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
	}

	private function isDesk(Actor $actor): bool {
		return $actor->is('coordinator') || $actor->is('intake');
	}

	private function tookIn(Actor $actor, Helper $helper): bool {
		return $helper->getEnteredBy() === $actor->userId;
	}

	private function belongsTo(Actor $actor, string $role, Helper $helper, bool $tiesCount): bool {
		if ($helper->getUnit() !== $actor->unit) {
			return false;
		}
		if ($actor->reaches($role, $helper->getDistrict())) {
			return true;
		}
		foreach ($tiesCount ? $helper->getTies() ?? [] : [] as $tie) {
			if ($actor->reaches($role, $tie)) {
				return true;
			}
		}
		return false;
	}
}
