<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Figures;

use OCA\InsNetzGegangen\Db\FigureRows;

/**
 * How things stood at one moment: all requests, helpers and asks, and what follows for each request.
 *
 * @phpstan-import-type RequestRow from FigureRows
 * @phpstan-import-type HelperRow from FigureRows
 * @phpstan-import-type AskRow from FigureRows
 * @phpstan-import-type SessionRow from FigureRows
 */
final class Standing {
	/** @var array<int, int> request → when a helper was first confirmed */
	public readonly array $matched;
	/** @var array<int, int> request → when somebody first spoke with the person */
	public readonly array $reached;
	/** @var array<int, true> requests that a helper looks after now */
	public readonly array $lookedAfter;
	/** @var array<int, int> helper → people looked after now */
	public readonly array $loads;

	/**
	 * @param array<int, RequestRow> $requests
	 * @param list<HelperRow> $helpers
	 * @param list<AskRow> $asks
	 * @param list<SessionRow> $sessions
	 * @param array<int, int> $calls request → when the desk first reached the person
	 */
	public function __construct(
		public readonly int $until,
		public readonly array $requests,
		public readonly array $helpers,
		public readonly array $asks,
		public readonly array $sessions,
		array $calls,
	) {
		$matched = $lookedAfter = $loads = [];
		$reached = array_intersect_key($calls, $requests);
		foreach ($asks as $ask) {
			$request = $ask['request'];
			if ($this->has($ask['reachedAt'])) {
				$reached[$request] = min($reached[$request] ?? $until, $ask['reachedAt']);
			}
			// What a group asked for is no request of a person.
			if ($this->has($ask['confirmedAt']) && isset($requests[$request])) {
				$matched[$request] = min($matched[$request] ?? $until, $ask['confirmedAt']);
			}
			if ($ask['accepted'] && $this->has($ask['answeredAt']) && !$this->has($ask['endedAt'])) {
				if ($this->has($ask['confirmedAt'])) {
					$lookedAfter[$request] = true;
				}
				if (!$this->has($ask['finishedAt'])) {
					$loads[$ask['helper']] = ($loads[$ask['helper']] ?? 0) + 1;
				}
			}
		}
		[$this->matched, $this->reached, $this->lookedAfter, $this->loads] = [$matched, $reached, $lookedAfter, $loads];
	}

	/** @return list<array{helper: int, minutes: int, at: int}> hours that helpers noted */
	public function notes(): array {
		$notes = [];
		foreach ($this->asks as $ask) {
			if (($ask['minutes'] ?? 0) > 0 && $this->has($ask['reportedAt'])) {
				$notes[] = ['helper' => $ask['helper'], 'minutes' => $ask['minutes'], 'at' => $ask['reportedAt']];
			}
		}
		return $notes;
	}

	/** @param RequestRow $request @return string `waiting`, `with_helper`, or the outcome */
	public function state(array $request): string {
		if ($this->has($request['closedAt'])) {
			return $request['outcome'] ?? 'no_longer_wanted';
		}
		return isset($this->lookedAfter[$request['id']]) ? 'with_helper' : 'waiting';
	}

	/** @phpstan-assert-if-true int $moment */
	private function has(?int $moment): bool {
		return $moment !== null && $moment < $this->until;
	}
}
