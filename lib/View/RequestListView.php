<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\View;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\FollowUpConditions;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Clock;

/** Requests in a list: nothing sealed is opened, so no name, no contact data and no text of a person can stand in it. */
class RequestListView {
	public function __construct(
		private AskMapper $asks,
		private FollowUpConditions $followUp,
		private Clock $clock,
	) {
	}

	/**
	 * @param list<Request> $requests
	 * @param bool $desk requesters do not see how the search goes
	 * @param array<int, list<Ask>>|null $known asks by request, when the caller has read them already
	 * @return list<array<string, mixed>> `RequestListItem` of the HTTP interface
	 */
	public function of(array $requests, bool $desk, ?array $known = null): array {
		$known ??= $this->read($requests);
		return array_map(fn (Request $request): array => [
			...$this->shared($request),
			...($desk ? $this->forDesk($request, $known[$request->getId()] ?? []) : self::NOT_FOR_REQUESTERS),
		], $requests);
	}

	/**
	 * @param list<Request> $requests
	 * @return array<int, list<Ask>> by request
	 */
	private function read(array $requests): array {
		$asks = [];
		foreach ($this->asks->ofRequests(array_map(static fn (Request $request): int => $request->getId(), $requests)) as $ask) {
			$asks[$ask->getRequestId()][] = $ask;
		}
		return $asks;
	}

	private const NOT_FOR_REQUESTERS = ['attempts' => 0, 'confirmBy' => null, 'nextCallAt' => null, 'rounds' => 0, 'openAsks' => 0, 'deadline' => null, 'board' => false, 'followUp' => []];

	/** @return array<string, mixed> */
	private function shared(Request $request): array {
		return [
			'id' => $request->getId(),
			'state' => $request->getState(),
			'district' => $request->getDistrict(),
			'postalCode' => $request->getPostalCode(),
			'topics' => $request->getTopics() ?? [],
			'wishes' => $request->getWishes(),
			'channels' => $request->getChannels() ?? [],
			'devices' => $request->getDevices() ?? [],
			'urgency' => $request->getUrgency(),
			'neededBy' => $request->getNeededBy(),
			'createdAt' => Clock::iso($request->getCreatedAt()),
			'updatedAt' => Clock::iso($request->getUpdatedAt()),
			'waitingUntil' => $request->getWaitingUntil(),
			'codeword' => $request->getCodeword(),
			'account' => $request->getRequesterId() !== null,
			'outcome' => $request->getOutcome(),
		];
	}

	/**
	 * @param list<Ask> $asks
	 * @return array<string, mixed>
	 */
	private function forDesk(Request $request, array $asks): array {
		$now = $this->clock->now();
		$open = array_filter($asks, static fn (Ask $ask): bool => in_array($ask->getState(), AskMapper::OPEN, true) && $ask->getDeadline() >= $now);
		$deadlines = array_map(static fn (Ask $ask): int => $ask->getDeadline(), $open);
		return [
			'attempts' => $request->getAttempts(),
			'confirmBy' => $request->getThirdParty() ? Clock::iso($request->getConfirmBy()) : null,
			'nextCallAt' => Clock::iso($request->getNextCallAt()),
			'rounds' => $request->getRounds(),
			'openAsks' => count($open),
			'deadline' => $deadlines === [] ? null : Clock::iso(min($deadlines)),
			'board' => $request->getBoardOpen(),
			'followUp' => $this->followUp->reasons($request, $asks),
		];
	}
}
