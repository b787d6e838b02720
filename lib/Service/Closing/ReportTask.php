<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Closing;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Event\TaskReported;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\CallLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** Writes down how a task went: for a locked request by the helper, or as somebody told the desk on the phone. */
class ReportTask {
	/** When help goes on, somebody asks again after so long. */
	private const REVIEW_AFTER = 28 * Clock::DAY;

	public function __construct(
		private AskMapper $asks,
		private RequestAccess $access,
		private RequestLock $lock,
		private CallLog $calls,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @throws NotFound|Conflict */
	public function byPhone(Actor $actor, int $requestId, Report $report): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $this->access->requireDesk($actor, $request),
			function (Request $request) use ($actor, $report): array {
				$running = Team::of($this->asks->ofRequest($request->getId()));
				if ($running === [] || !in_array($request->getState(), ['arranged', 'done'], true)) {
					throw new Conflict(Reason::State);
				}
				return $this->write($actor, $request, $running[0], $report, 'phone');
			},
		);
	}

	/**
	 * For a locked request.
	 *
	 * @param string|null $by `phone`, or null for the helper
	 * @return list<Event>
	 */
	public function write(Actor $actor, Request $request, Ask $ask, Report $report, ?string $by = null): array {
		$now = $this->clock->now();
		$ask->setReport($report->result);
		$ask->setReportedAt($now);
		$ask->setMinutes($report->minutes ?? $ask->getMinutes());
		$ask->setContactedAt($ask->getContactedAt() ?? $now);
		$this->asks->update($ask);
		// Of two helpers one reports, for both.
		foreach (Team::of($this->asks->ofRequest($request->getId())) as $other) {
			if ($other->getContactedAt() === null) {
				$other->setContactedAt($now);
				$this->asks->update($other);
			}
		}
		$request->setState('done');
		$request->setReviewDate($this->clock->day($report->result === 'goes_on' ? $now + self::REVIEW_AFTER : $now));
		if ($report->note !== null) {
			$this->calls->note($request, $actor->userId, 'report', $report->note);
		}
		$this->events->record($ask->getUnit(), $actor->userId, 'reported', 'ask', $ask->getId(), $report->result . ($by === null ? '' : '_by_' . $by));
		return [new TaskReported($request, $ask)];
	}
}
