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
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\Service\EventLog;

/** Takes a helper out: what they were asked and what they look after goes back to the desk, then the record goes. */
class HelperRemoval {
	public function __construct(
		private HelperMapper $helpers,
		private ConsentMapper $consents,
		private ListWishMapper $listWishes,
		private TakeBackAsk $takeBack,
		private Transaction $transaction,
		private EventLog $events,
	) {
	}

	/**
	 * @param string|null $actor account; null for the clock, or when the account itself goes
	 * @param string $action `left`, `removed`, `erased` or `expired`
	 */
	public function remove(Helper $helper, ?string $actor, string $action): void {
		$this->takeBack->allOf($helper->getId(), $helper->getUnit(), $actor);
		$this->transaction->run(function () use ($helper, $actor, $action): void {
			$this->helpers->delete($helper);
			$this->consents->deleteOfSubject('helper', $helper->getId());
			$this->listWishes->deleteOfPerson(null, $helper->getId());
			$this->events->record($helper->getUnit(), $actor, $action, 'helper', $helper->getId());
		});
		// Somebody may have asked between the two steps above.
		$this->takeBack->allOf($helper->getId(), $helper->getUnit(), $actor);
	}
}
