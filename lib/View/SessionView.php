<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\SessionAccess;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Db\SeatMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Sessions\SessionPlace;

/** Sessions as answers: how to join is for those who have a seat, and for the desk. Nobody reads who else comes. */
class SessionView {
	private const TO_JOIN = ['link', 'dialIn', 'pin'];

	public function __construct(
		private SeatMapper $seats,
		private SessionAccess $access,
		private SessionPlace $place,
	) {
	}

	/** @return array<string, mixed> `Session` of the HTTP interface */
	public function one(Actor $actor, GroupSession $session): array {
		return $this->all($actor, [$session])[0];
	}

	/**
	 * @param list<GroupSession> $sessions
	 * @return list<array<string, mixed>>
	 */
	public function all(Actor $actor, array $sessions): array {
		$counts = $this->seats->counts(array_map(static fn (GroupSession $session): int => $session->getId(), $sessions));
		$own = $this->seats->ofUser($actor->unit, $actor->userId);
		return array_map(fn (GroupSession $session): array => $this->of($actor, $session, $counts[$session->getId()] ?? [], $own[$session->getId()] ?? null), $sessions);
	}

	/**
	 * What an account knows of its own seat, for the export of its data.
	 *
	 * @return array<string, mixed>
	 */
	public function ofSeat(GroupSession $session, Seat $seat): array {
		return [
			'kind' => $session->getKind(), 'topic' => $session->getTopic(), 'district' => $session->getDistrict(),
			'startsAt' => Clock::iso($session->getStartsAt()), 'state' => $seat->getState(), 'attended' => $seat->getAttended(),
			'createdAt' => Clock::iso($seat->getCreatedAt()),
		];
	}

	/**
	 * @param array<string, int> $counts state → how many
	 * @return array<string, mixed>
	 */
	private function of(Actor $actor, GroupSession $session, array $counts, ?Seat $own): array {
		$joins = $own?->getState() === 'seated' || $this->access->isDesk($actor, $session);
		$parts = $this->place->open($session);
		return [
			'id' => $session->getId(),
			'kind' => $session->getKind(),
			'topic' => $session->getTopic(),
			'district' => $session->getDistrict(),
			'state' => $session->getState(),
			'startsAt' => Clock::iso($session->getStartsAt()),
			'minutes' => $session->getMinutes(),
			'channel' => $session->getChannel(),
			'seats' => $session->getSeats(),
			'taken' => $counts['seated'] ?? 0,
			'waiting' => $counts['waiting'] ?? 0,
			'mine' => $own === null || $own->getState() === 'left' ? null : $own->getState(),
			'actions' => $this->access->actions($actor, $session, $own),
			...($joins ? $parts : [...$parts, ...array_fill_keys(self::TO_JOIN, null)]),
		];
	}
}
