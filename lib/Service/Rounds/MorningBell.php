<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Rounds;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\UntoldAsks;
use OCA\InsNetzGegangen\Event\HelperAsked;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Clock;

/**
 * What was asked at night rings in the morning. Run twice or late it does no harm: each ask is claimed first, and one
 * that has ended meanwhile rings no more.
 */
class MorningBell {
	public function __construct(
		private UntoldAsks $untold,
		private RequestMapper $requests,
		private Announcer $announcer,
		private Clock $clock,
	) {
	}

	/** @return int how many helpers were told */
	public function run(int $limit): int {
		$due = $this->untold->due($this->clock->now(), $limit);
		$requests = $this->requests->byIds(array_map(static fn (Ask $ask): int => $ask->getRequestId(), $due));
		$told = 0;
		foreach ($due as $ask) {
			$request = $requests[$ask->getRequestId()] ?? null;
			if ($request !== null && $this->untold->claim($ask)) {
				$this->announcer->announce([new HelperAsked($request, $ask)]);
				$told++;
			}
		}
		return $told;
	}
}
