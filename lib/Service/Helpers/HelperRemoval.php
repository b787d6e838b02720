<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Db\ConsentMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\ListWishMapper;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\AssignmentEnded;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\EventDispatcher\Event;

/** Takes a helper out, wholly or not at all: what they were asked and what they look after goes back to the desk, and the record goes. */
class HelperRemoval {
	public function __construct(
		private HelperMapper $helpers,
		private ConsentMapper $consents,
		private ListWishMapper $listWishes,
		private TakeBackAsk $takeBack,
		private Transaction $transaction,
		private Announcer $announcer,
		private EventLog $events,
	) {
	}

	/**
	 * @param string|null $actor account; null for the clock, or when the account itself goes
	 * @param string $action `left`, `removed`, `erased` or `expired`
	 */
	public function remove(Helper $helper, ?string $actor, string $action): void {
		$this->announcer->announce($this->transaction->run(fn (): array => $this->removeInside($helper, $actor, $action)));
	}

	/**
	 * In the transaction of the caller.
	 *
	 * @param string|null $actor as above
	 * @return list<Event> for the caller to announce when all is stored
	 */
	public function removeInside(Helper $helper, ?string $actor, string $action): array {
		[$id, $unit] = [$helper->getId(), $helper->getUnit()];
		$this->events->record($unit, $actor, $action, 'helper', $id);
		$ended = $this->takeBack->allInside($id, $unit, $actor);
		$this->helpers->delete($helper);
		$this->consents->deleteOfSubject('helper', $id);
		$this->listWishes->deleteOfPerson(null, $id);
		// Somebody may have asked until the record was gone.
		array_push($ended, ...$this->takeBack->allInside($id, $unit, $actor));
		return $action === 'erased' ? $ended : array_map(static fn (Event $event): Event => self::knowing($event, $helper), $ended);
	}

	/** Whoever wrote the number down has to hear that the task is over, and cannot be looked up any more. */
	private static function knowing(Event $event, Helper $helper): Event {
		return $event instanceof AssignmentEnded ? new AssignmentEnded($event->request, $event->ask, $helper) : $event;
	}
}
