<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Db\AccountTraces;
use OCA\InsNetzGegangen\Db\AnswerMapper;
use OCA\InsNetzGegangen\Db\DeskMapper;
use OCA\InsNetzGegangen\Db\DraftMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\ListWishMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Helpers\HelperRemoval;
use OCA\InsNetzGegangen\Service\Wishes;
use OCP\EventDispatcher\Event;

/**
 * Takes everything of an account out of the app, so that nobody can be recognised any more and a new account
 * of the same name inherits nothing. All of it or nothing: a process that is killed leaves it as it was.
 */
class Erasure {
	public function __construct(
		private HelperMapper $helpers,
		private HelperRemoval $removal,
		private RequestMapper $requests,
		private Anonymiser $anonymiser,
		private SeatMapper $seats,
		private SeatAnonymiser $seatAnonymiser,
		private RoleMapper $roles,
		private DraftMapper $drafts,
		private AnswerMapper $answers,
		private ListWishMapper $listWishes,
		private AccountTraces $traces,
		private DeskMapper $desks,
		private Wishes $wishes,
		private Notifications $notifications,
		private Transaction $transaction,
		private Announcer $announcer,
		private EventLog $events,
		private Region $region,
	) {
	}

	public function ofAccount(string $userId): void {
		$this->announcer->announce($this->transaction->run(fn (): array => $this->inside($userId)));
	}

	/**
	 * In the transaction of the caller.
	 *
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function inside(string $userId): array {
		$unit = $this->region->unit();
		// That it was done is noted; for whom must not be known.
		$this->events->record($unit, null, 'erased', 'account', 0);
		$helper = $this->helpers->ofUser($userId);
		$requests = array_map(static fn (Request $request): int => $request->getId(), $this->requests->ofRequester($unit, $userId));
		$ended = [
			...($helper === null ? [] : $this->removal->removeInside($helper, null, 'erased')),
			...$this->anonymiser->anonymiseInside($unit, $requests, null),
			...$this->seatAnonymiser->anonymiseInside(array_values($this->seats->ofUser($unit, $userId))),
		];
		$this->roles->deleteOfHolder('user_id', $userId);
		$this->drafts->deleteOfUser($userId);
		$this->answers->forgetUser($userId);
		$this->listWishes->deleteOfPerson($userId, null);
		$this->traces->forget($userId);
		$this->desks->forget($userId);
		$this->wishes->forget($userId);
		$this->notifications->takeBackAll($userId);
		return $ended;
	}
}
