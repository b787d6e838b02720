<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Assignments;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Asks\AnsweredAsk;
use OCA\InsNetzGegangen\Service\Asks\TakeBackAsk;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Closing\Report;
use OCA\InsNetzGegangen\Service\Closing\ReportTask;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCP\EventDispatcher\Event;

/** What a confirmed helper sees and does, from the confirmation until the request ends or goes back. */
class Assignments {
	public const CONTACT_RESULTS = ['reached', 'not_reached'];
	public const REPORTS = ['done', 'goes_on', 'someone_else', 'unsure'];
	/** Only as long as the request is in one of these states is there an assignment. */
	private const STATES = ['arranged', 'done'];
	public function __construct(
		private AskMapper $asks,
		private RequestMapper $requests,
		private RequestLock $lock,
		private TakeBackAsk $takingBack,
		private ReportTask $reporting,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/** @return list<AnsweredAsk> oldest first */
	public function mine(Actor $actor, int $limit, ?int $afterId): array {
		$asks = $this->asks->assignmentsOf($actor->helperId ?? throw new NotFound(), $limit, $afterId);
		$requests = $this->requests->byIds(array_map(static fn (Ask $ask): int => $ask->getRequestId(), $asks));
		$mine = [];
		foreach ($asks as $ask) {
			$request = $requests[$ask->getRequestId()] ?? null;
			if ($request !== null && in_array($request->getState(), self::STATES, true)) {
				$mine[] = new AnsweredAsk($ask, $request);
			}
		}
		return $mine;
	}

	/**
	 * @return Request what it is about
	 * @throws NotFound
	 */
	public function requireOwn(Actor $actor, int $assignmentId): Request {
		$ask = $this->asks->find($assignmentId, $actor->unit);
		$request = $this->requests->find($ask->getRequestId(), $actor->unit);
		$this->requireMine($actor, $ask, $request);
		return $request;
	}

	/**
	 * For reading contact data: the reader is noted.
	 *
	 * @throws NotFound
	 */
	public function read(Actor $actor, int $assignmentId): AnsweredAsk {
		$ask = $this->asks->find($assignmentId, $actor->unit);
		$request = $this->requests->find($ask->getRequestId(), $actor->unit);
		$this->requireMine($actor, $ask, $request);
		$this->events->accessOnce($actor->unit, $actor->userId, 'request', $request->getId());
		return new AnsweredAsk($ask, $request);
	}

	/** @throws NotFound */
	public function contacted(Actor $actor, int $assignmentId, string $result): AnsweredAsk {
		return $this->change($actor, $assignmentId, function (Request $request, Ask $ask) use ($actor, $result): array {
			// Of two helpers one calls; the other need not be reminded.
			foreach ([$ask, ...array_filter(Team::of($this->asks->ofRequest($request->getId())), static fn (Ask $other): bool => $other->getId() !== $ask->getId())] as $one) {
				$one->setContactedAt($this->clock->now());
				$one->setContactResult($result);
				$this->asks->update($one);
			}
			$this->events->record($ask->getUnit(), $actor->userId, 'contacted', 'ask', $ask->getId(), $result);
			return [];
		});
	}

	/** @throws NotFound */
	public function report(Actor $actor, int $assignmentId, Report $report): AnsweredAsk {
		return $this->change($actor, $assignmentId, fn (Request $request, Ask $ask): array => $this->reporting->write($actor, $request, $ask, $report));
	}

	/** @throws NotFound */
	public function handBack(Actor $actor, int $assignmentId): void {
		$this->change($actor, $assignmentId, function (Request $request, Ask $ask) use ($actor): array {
			$ask->setReport('someone_else');
			$ask->setReportedAt($this->clock->now());
			return $this->takingBack->takeBack($request, $ask, $actor->userId, 'returned');
		});
	}

	/** @param callable(Request, Ask): list<Event> $change */
	private function change(Actor $actor, int $assignmentId, callable $change): AnsweredAsk {
		$changed = $this->asks->find($assignmentId, $actor->unit);
		$request = $this->lock->change(
			$actor->unit,
			$changed->getRequestId(),
			fn (Request $request) => $this->requireMine($actor, $this->asks->find($assignmentId), $request),
			function (Request $request) use ($assignmentId, $change, &$changed): array {
				$changed = $this->asks->find($assignmentId);
				return $change($request, $changed);
			},
		);
		return new AnsweredAsk($changed, $request);
	}

	/** @throws NotFound */
	private function requireMine(Actor $actor, Ask $ask, Request $request): void {
		$mine = $actor->helperId !== null && $ask->getHelperId() === $actor->helperId && $ask->getUnit() === $actor->unit;
		$running = $ask->getState() === 'accepted' && $ask->getConfirmedAt() !== null && $ask->getEndedAt() === null;
		if (!$mine || !$running || !in_array($request->getState(), self::STATES, true)) {
			throw new NotFound();
		}
	}
}
