<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Desks;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\OpenCases;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Notification\Notifications;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;

/**
 * Somebody of the desk leaves or falls ill: all open requests that this person took down or asks for go to another one,
 * who is told. Only those in the districts of whoever does it, and only where the other one coordinates.
 */
class HandOver {
	public function __construct(
		private OpenCases $cases,
		private AskMapper $asks,
		private RequestAccess $access,
		private RequestLock $lock,
		private People $people,
		private Notifications $notifications,
		private EventLog $events,
	) {
	}

	/**
	 * @return array{cases: int, left: int} how many went over, and how many the other one does not look after
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function run(Actor $actor, Fields $fields): array {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
		$from = $fields->line('from', 64, true);
		$to = $fields->line('to', 64, true);
		$dryRun = $fields->bool('dryRun') ?? false;
		$fields->end();
		$offered = array_column($this->people->of($actor->districts('coordinator')), 'user');
		if ($from === $to || !in_array($to, $offered, true)) {
			throw new InvalidInput('to', 'Please choose somebody else who coordinates.');
		}
		$done = ['cases' => 0, 'left' => 0];
		foreach ($this->cases->of($actor->unit, $from) as $request) {
			if (!$actor->reaches('coordinator', $request->getDistrict())) {
				continue;
			}
			$fits = $this->people->fits(Rota::COORDINATION, $to, $request->getDistrict() ?? Actor::EVERYWHERE);
			$done[$fits ? 'cases' : 'left']++;
			if ($fits && !$dryRun) {
				$this->handOver($actor, $request->getId(), $from, $to);
			}
		}
		if ($done['cases'] > 0 && !$dryRun) {
			$this->notifications->send($to, Notifications::HANDED_OVER, 'queue', 'handed_over');
		}
		return $done;
	}

	private function handOver(Actor $actor, int $requestId, string $from, string $to): void {
		$this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireCoordinator($actor, $request),
			function (Request $request) use ($actor, $from, $to): array {
				if ($request->getIntakeBy() === $from) {
					$request->setIntakeBy($to);
				}
				$this->asks->handOver($request->getId(), $from, $to);
				$this->events->record($request->getUnit(), $actor->userId, 'handed_over', 'request', $request->getId());
				return [];
			},
		);
	}
}
