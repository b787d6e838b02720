<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\HelperAsked;
use OCA\InsNetzGegangen\Mail\Addressees;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;

/** Begins a round: one ask for each helper. For a locked request whose helpers have been checked. */
class BeginRound {
	public function __construct(
		private AskMapper $asks,
		private Addressees $addressees,
		private AskHours $hours,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<Helper> $helpers
	 * @param int $deadline unix seconds
	 * @param string|null $askedBy account in whose name they are asked
	 * @param string|null $actor account; null for the clock
	 * @return list<HelperAsked>
	 */
	public function with(Request $request, array $helpers, int $deadline, ?string $askedBy, ?string $actor): array {
		$request->setState('searching');
		$request->setRounds($request->getRounds() + 1);
		$request->setWaitingUntil(null);
		return array_map(fn (Helper $helper): HelperAsked => new HelperAsked($request, $this->store($request, $helper, $deadline, $askedBy, $actor)), $helpers);
	}

	private function store(Request $request, Helper $helper, int $deadline, ?string $askedBy, ?string $actor): Ask {
		$ask = new Ask();
		$ask->setUnit($request->getUnit());
		$ask->setRequestId($request->getId());
		$ask->setHelperId($helper->getId());
		$ask->setState('asked');
		$ask->setChannel(AskChannel::of($request, $helper));
		$ask->setRound($request->getRounds());
		$ask->setNeedsCall(!$this->addressees->helper($helper)->isReached());
		$ask->setDeadline($deadline);
		$ask->setAskedBy($askedBy);
		$ask->setAskedAt($this->clock->now());
		$ask->setTellAt($this->hours->later());
		$ask = $this->asks->insert($ask);
		$this->events->record($request->getUnit(), $actor, 'asked', 'ask', $ask->getId());
		return $ask;
	}
}
