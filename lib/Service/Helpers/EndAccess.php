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
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/**
 * A lost device, or somebody who leaves in anger: one call ends every access of the account to other people's
 * data, gives the tasks back, and says who has to be called: all of it or nothing. The own requests of the person stay.
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
		private Transaction $transaction,
		private Announcer $announcer,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * Once more it only says again who has to be called, for whoever closed the page too early.
	 *
	 * @return array{persons: list<array<string, mixed>>} `Concerned` of the HTTP interface
	 * @throws NotFound
	 */
	public function end(Actor $actor, int $helperId): array {
		[$helper, $account] = $this->mayEnd($actor, $helperId);
		[$persons, $ended] = $this->transaction->run(function () use ($actor, $helper, $account): array {
			if ($this->blocks->add($helper->getUnit(), $account, $this->clock->now())) {
				$this->events->record($actor->unit, $actor->userId, 'shut_out', 'helper', $helper->getId());
			}
			// Before the tasks go back: who may still have seen the contact data is known by them.
			$persons = $this->concerned->of($actor, $helper);
			$ended = $this->takeBack->allInside($helper->getId(), $helper->getUnit(), $actor->userId);
			$this->notifications->takeBackAll($account);
			return [$persons, $ended];
		});
		$this->announcer->announce($ended);
		// What was announced has rung once more.
		$this->notifications->takeBackAll($account);
		return ['persons' => $persons];
	}

	/** @throws NotFound */
	public function giveBack(Actor $actor, int $helperId): void {
		[, $account] = $this->mayEnd($actor, $helperId);
		$this->transaction->run(function () use ($actor, $account, $helperId): void {
			$this->blocks->remove($account);
			$this->events->record($actor->unit, $actor->userId, 'let_in', 'helper', $helperId);
		});
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
