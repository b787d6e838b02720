<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Dangling;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\SeatMapper;

/** Whether the records hold together and can be read. */
class Integrity {
	public function __construct(
		private Dangling $dangling,
		private Sealer $sealer,
	) {
	}

	/** @return array<string, int> what is wrong → how many records */
	public function faults(): array {
		return [
			'asks without a request' => $this->dangling->asksWithoutRequest(),
			'arranged requests without a helper' => $this->dangling->arrangedWithoutHelper(),
			'requests with more than one helper' => $this->dangling->twiceAccepted(),
			'seats without a session' => $this->dangling->seatsWithoutSession(),
			'sessions with more people than seats' => $this->dangling->overfullSessions(),
			'requests that cannot be read' => $this->unreadable(RequestMapper::TABLE),
			'helpers that cannot be read' => $this->unreadable('ing_helpers'),
			'sessions that cannot be read' => $this->unreadable(GroupSessionMapper::TABLE),
			'seats that cannot be read' => $this->unreadable(SeatMapper::TABLE),
		];
	}

	private function unreadable(string $table): int {
		$number = 0;
		foreach ($this->dangling->sealed($table) as $id => $sealed) {
			$number += $this->sealer->open($table, $id, $sealed) === null ? 1 : 0;
		}
		return $number;
	}
}
