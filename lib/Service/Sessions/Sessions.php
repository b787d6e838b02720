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
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Event\SeatChanged;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCP\Security\ISecureRandom;

/** Help for several people at once: made, changed and cancelled by coordinators. Whoever comes is told. */
class Sessions {
	/** What is just going on stays in the list, for who is late and for the attendance. */
	private const SHOWN_AFTER_START = 7 * Clock::DAY;

	public function __construct(
		private GroupSessionMapper $sessions,
		private SeatMapper $seats,
		private SeatBook $book,
		private Invitations $invitations,
		private SessionAccess $access,
		private SessionPlace $place,
		private SessionLock $lock,
		private ISecureRandom $random,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @return list<GroupSession> the next one first; the desk sees those of the last days as well
	 * @throws NotFound
	 */
	public function list(Actor $actor, int $limit, ?int $afterId): array {
		$since = $this->clock->now() - ($actor->is('coordinator') || $actor->is('intake') ? self::SHOWN_AFTER_START : Clock::DAY);
		return $this->sessions->from($actor->unit, $since, $limit, $afterId === null ? null : $this->sessions->find($afterId, $actor->unit));
	}

	/** @throws NotFound */
	public function find(Actor $actor, int $sessionId): GroupSession {
		return $this->sessions->find($sessionId, $actor->unit);
	}

	/**
	 * @param list<int> $requests whose people are invited
	 * @throws NotFound|InvalidInput
	 */
	public function make(Actor $actor, #[\SensitiveParameter] SessionDraft $draft, array $requests): GroupSession {
		$this->access->requireMake($actor, $draft->district);
		$invited = $this->invitations->check($actor, $requests);
		return $this->lock->create(fn (): GroupSession => $this->build($actor, $draft), function (GroupSession $session) use ($actor, $draft, $invited): array {
			$this->place->close($session, $draft->parts);
			$this->events->record($session->getUnit(), $actor->userId, 'session_created', 'session', $session->getId());
			return $this->invitations->send($actor, $session, $invited);
		});
	}

	/** @throws NotFound|InvalidInput|Conflict */
	public function change(Actor $actor, int $sessionId, #[\SensitiveParameter] SessionDraft $draft): GroupSession {
		return $this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor, $draft): array {
			$this->access->requireAction($actor, $session, 'change');
			$this->access->requireMake($actor, $draft->district);
			$coming = $this->coming($session);
			if ($draft->seats < count(array_filter($coming, static fn (Seat $seat): bool => $seat->getState() === 'seated'))) {
				throw new InvalidInput('seats', 'More people than that have a place already.');
			}
			$before = [$session->getStartsAt(), $session->getMinutes(), $session->getChannel(), array_diff_key($this->place->open($session), ['text' => 1])];
			$this->fill($session, $draft);
			$this->place->close($session, $draft->parts);
			$moved = $before !== [$session->getStartsAt(), $session->getMinutes(), $session->getChannel(), array_diff_key($this->place->open($session), ['text' => 1])];
			if ($moved) {
				$session->setSequence($session->getSequence() + 1);
				$session->setRemindedAt(null);
			}
			$this->events->record($session->getUnit(), $actor->userId, 'session_changed', 'session', $session->getId());
			return [...($moved ? $this->tell($session, $coming, SeatChanged::MOVED, $actor) : []), ...$this->book->moveUp($session, $actor->userId)];
		});
	}

	/** Everybody who would have come is told. @throws NotFound|Conflict */
	public function cancel(Actor $actor, int $sessionId): GroupSession {
		return $this->lock->change($actor->unit, $sessionId, function (GroupSession $session) use ($actor): array {
			$this->access->requireAction($actor, $session, 'cancel');
			$session->setState('cancelled');
			$session->setSequence($session->getSequence() + 1);
			$this->events->record($session->getUnit(), $actor->userId, 'session_cancelled', 'session', $session->getId());
			return $this->tell($session, $this->coming($session), SeatChanged::CANCELLED, $actor);
		});
	}

	/** @return list<Seat> of everybody who counts on it */
	private function coming(GroupSession $session): array {
		return array_values(array_filter($this->seats->ofSession($session->getId()), static fn (Seat $seat): bool => in_array($seat->getState(), SeatBook::COUNTING, true)));
	}

	/**
	 * @param list<Seat> $seats
	 * @return list<SeatChanged>
	 */
	private function tell(GroupSession $session, array $seats, string $what, Actor $actor): array {
		return array_map(static fn (Seat $seat): SeatChanged => new SeatChanged($session, $seat, $what, $actor->userId), $seats);
	}

	private function build(Actor $actor, #[\SensitiveParameter] SessionDraft $draft): GroupSession {
		$session = new GroupSession();
		$session->setUnit($actor->unit);
		$session->setState('open');
		$session->setUid($this->random->generate(32, ISecureRandom::CHAR_ALPHANUMERIC));
		$session->setCreatedBy($actor->userId);
		$session->setCreatedAt($this->clock->now());
		$session->setUpdatedAt($this->clock->now());
		$this->fill($session, $draft);
		return $session;
	}

	private function fill(GroupSession $session, #[\SensitiveParameter] SessionDraft $draft): void {
		$session->setKind($draft->kind);
		$session->setTopic($draft->topic);
		$session->setDistrict($draft->district);
		$session->setStartsAt($draft->startsAt);
		$session->setMinutes($draft->minutes);
		$session->setChannel($draft->channel);
		$session->setSeats($draft->seats);
	}
}
