<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Db\BlockMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/**
 * A lost device, or somebody who leaves in anger: one call ends every access of the account to other people's
 * data, gives the tasks back, and says who has to be called. The own requests of the person stay.
 */
class EndAccess {
	public function __construct(
		private HelperMapper $helpers,
		private HelperAccess $access,
		private Actors $actors,
		private BlockMapper $blocks,
		private TakeBackAsk $takeBack,
		private PersonsConcerned $concerned,
		private Notifications $notifications,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return array{persons: list<array<string, mixed>>} `Concerned` of the HTTP interface
	 * @throws NotFound
	 */
	public function end(Actor $actor, int $helperId): array {
		[$helper, $account] = $this->mayEnd($actor, $helperId);
		// Collected first: who may still have seen the contact data is known by the running tasks.
		$persons = $this->concerned->of($actor, $helper);
		$this->blocks->add($helper->getUnit(), $account, $this->clock->now());
		$this->takeBack->allOf($helperId, $helper->getUnit(), $actor->userId);
		$this->notifications->takeBackAll($account);
		$this->events->record($actor->unit, $actor->userId, 'shut_out', 'helper', $helperId);
		return ['persons' => $persons];
	}

	/** @throws NotFound */
	public function giveBack(Actor $actor, int $helperId): void {
		[, $account] = $this->mayEnd($actor, $helperId);
		$this->blocks->remove($account);
		$this->events->record($actor->unit, $actor->userId, 'let_in', 'helper', $helperId);
	}

	/**
	 * @return array{Helper, string} helper, account
	 * @throws NotFound
	 */
	private function mayEnd(Actor $actor, int $helperId): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$account = $helper->getUserId() ?? throw new NotFound();
		$this->access->requireEndAccess($actor, $helper, $this->actors->ofUser($account, true));
		return [$helper, $account];
	}
}
