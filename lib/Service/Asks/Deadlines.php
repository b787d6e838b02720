<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Asks;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;

/**
 * Writes down asks whose time is over, so that their notifications go and the desk hears of it.
 * Nothing depends on it: whoever reads or answers sees the deadline itself.
 */
class Deadlines {
	public function __construct(
		private AskMapper $asks,
		private AskBook $book,
		private RequestLock $lock,
		private Clock $clock,
	) {
	}

	/** @return int requests that had such asks */
	public function writeDown(int $limit): int {
		$overdue = $this->asks->overdue($this->clock->now(), $limit);
		$units = array_column(array_map(static fn (Ask $ask): array => [$ask->getRequestId(), $ask->getUnit()], $overdue), 1, 0);
		foreach ($units as $requestId => $unit) {
			$this->lock->change($unit, $requestId, static function (): void {
			}, fn (Request $request): array => $this->book->expire($request, $this->asks->ofRequest($requestId)));
		}
		return count($units);
	}
}
