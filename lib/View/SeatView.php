<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\GroupSessionMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Seat;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Sessions\SeatPerson;

/** Who comes, for the desk alone: names, never how to reach somebody. */
class SeatView {
	public function __construct(
		private GroupSessionMapper $sessions,
		private RequestMapper $requests,
		private RequestAccess $access,
		private SeatPerson $persons,
		private Lifecycle $lifecycle,
	) {
	}

	/**
	 * @param list<Seat> $seats
	 * @return list<array<string, mixed>> `Seat` of the HTTP interface
	 */
	public function all(Actor $actor, array $seats): array {
		$requests = $this->requestsOf($seats);
		return array_map(fn (Seat $seat): array => $this->of($actor, $seat, $requests[$seat->getRequestId() ?? 0] ?? null), $seats);
	}

	/**
	 * Calls the desk has to make: about which session, and why. Without names.
	 *
	 * @param list<Seat> $seats
	 * @return list<array<string, mixed>> `SeatCall` of the HTTP interface
	 */
	public function calls(array $seats): array {
		$sessions = $this->sessions->byIds(array_map(static fn (Seat $seat): int => $seat->getSessionId(), $seats));
		return array_map(
			static fn (Seat $seat, GroupSession $session): array => [
				'id' => $seat->getId(), 'session' => $session->getId(), 'about' => $seat->getCallAbout(), 'state' => $seat->getState(),
				'kind' => $session->getKind(), 'topic' => $session->getTopic(), 'district' => $session->getDistrict(), 'startsAt' => Clock::iso($session->getStartsAt()),
			],
			$seats,
			array_map(static fn (Seat $seat): GroupSession => $sessions[$seat->getSessionId()], $seats),
		);
	}

	/** @return array<string, mixed> */
	private function of(Actor $actor, Seat $seat, ?Request $request): array {
		$isMine = $request !== null && $this->access->isDesk($actor, $request);
		return [
			'id' => $seat->getId(),
			'name' => $this->persons->name($seat, $request),
			'account' => $seat->getUserId() !== null,
			'state' => $seat->getState(),
			'callAbout' => $seat->getCallAbout(),
			'attended' => $seat->getAttended(),
			'request' => $isMine ? $request->getId() : null,
			'requestOpen' => $isMine && $this->lifecycle->isOpen($request->getState()),
		];
	}

	/**
	 * @param list<Seat> $seats
	 * @return array<int, Request> by id
	 */
	private function requestsOf(array $seats): array {
		return $this->requests->byIds(array_values(array_filter(array_map(static fn (Seat $seat): ?int => $seat->getRequestId(), $seats))));
	}
}
