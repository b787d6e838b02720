<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Sessions;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\EndRequest;

/** Who came, and whose request is solved by it. */
class Attendance {
	private const MOST = 300;

	public function __construct(
		private SeatMapper $seats,
		private SessionAccess $access,
		private SessionLock $lock,
		private EndRequest $end,
		private EventLog $events,
	) {
	}

	/**
	 * @return list<array{seat: int, attended: bool, solved: bool}>
	 * @throws InvalidInput
	 */
	public function read(Fields $fields): array {
		$people = [];
		foreach ($fields->objects('people', self::MOST) as $one) {
			$people[] = ['seat' => $one->int('seat', 1, PHP_INT_MAX, true), 'attended' => $one->bool('attended', true), 'solved' => $one->bool('solved') ?? false];
			$one->end();
		}
		return $people;
	}

	/**
	 * A request that somebody else has closed meanwhile stays as it is.
	 *
	 * @param list<array{seat: int, attended: bool, solved: bool}> $people
	 * @throws NotFound|Conflict|InvalidInput
	 */
	public function note(Actor $actor, int $sessionId, array $people): GroupSession {
		$solved = [];
		$session = $this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor, $people, &$solved): array {
			$this->access->requireAction($actor, $session, 'note_attendance');
			$seats = array_column(array_map(static fn (Seat $seat): array => [$seat->getId(), $seat], $this->seats->ofSession($session->getId())), 1, 0);
			$solved = [];
			foreach ($people as $index => $one) {
				$seat = $seats[$one['seat']] ?? throw new InvalidInput('people.' . $index . '.seat', 'One of these people is not on the list.');
				$seat->setAttended($one['attended']);
				$this->seats->update($seat);
				if ($one['attended'] && $one['solved'] && $seat->getRequestId() !== null) {
					$solved[] = $seat->getRequestId();
				}
			}
			$this->events->record($session->getUnit(), $actor->userId, 'session_attendance', 'session', $session->getId());
			return [];
		});
		foreach ($solved as $requestId) {
			try {
				$this->end->close($actor, $requestId, 'solved', null);
			} catch (NotFound|Conflict) {
				continue;
			}
		}
		return $session;
	}
}
