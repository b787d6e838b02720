<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** Whose contact data a helper has been given: everybody whose request is not anonymous yet. Reading it is an event. */
class PersonsConcerned {
	public function __construct(
		private AskMapper $asks,
		private RequestMapper $requests,
		private RequestAccess $access,
		private Vault $vault,
		private EventLog $events,
	) {
	}

	/** @return list<array<string, mixed>> newest first; of people from elsewhere only that there is somebody to call */
	public function of(Actor $actor, Helper $helper): array {
		$confirmed = array_filter($this->asks->ofHelper($helper->getId(), ['accepted', 'withdrawn', 'filled'], PHP_INT_MAX), static fn (Ask $ask): bool => $ask->getConfirmedAt() !== null);
		$requests = $this->requests->byIds(array_values(array_map(static fn (Ask $ask): int => $ask->getRequestId(), $confirmed)));
		$named = array_filter($requests, static fn (Request $request): bool => $request->getAnonymisedAt() === null);
		krsort($named);
		return array_values(array_map(fn (Request $request): array => $this->person($actor, $request), $named));
	}

	/** @return array<string, mixed> */
	private function person(Actor $actor, Request $request): array {
		$reachable = $this->access->isDesk($actor, $request);
		$contact = $reachable ? $this->vault->contact($request) : null;
		if ($reachable) {
			$this->events->accessOnce($actor->unit, $actor->userId, 'request', $request->getId());
		}
		return [
			'request' => $request->getId(),
			'district' => $request->getDistrict(),
			'state' => $request->getState(),
			'at' => Clock::iso($request->getCreatedAt()),
			'reachable' => $reachable,
			'name' => $contact['name'] ?? null,
			'phone' => $contact['phone'] ?? null,
			'email' => $contact['email'] ?? null,
		];
	}
}
