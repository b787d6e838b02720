<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\Team;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\HelperNames;

/** Finds the requests of a caller by the exact number, so that anybody at the desk can say how things stand. */
class FindRequests {
	private const AT_MOST = 10;

	public function __construct(
		private RequestMapper $requests,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperNames $names,
		private PhoneKey $phones,
		private Region $region,
		private RequestAccess $access,
		private EventLog $events,
	) {
	}

	/**
	 * @return list<array<string, mixed>> `Found` of the HTTP interface, newest first
	 * @throws NotFound|InvalidInput
	 */
	public function byPhone(Actor $actor, #[\SensitiveParameter] ?string $phone): array {
		if (!$actor->is('intake') && !$actor->is('coordinator')) {
			throw new NotFound();
		}
		$number = $phone === null ? null : $this->phones->normalise($phone, $this->region->phoneRegion());
		if ($number === null) {
			throw new InvalidInput('phone', 'This is not a phone number that can be called. Please check it.');
		}
		$found = $this->requests->ofPhone($actor->unit, $this->phones->hash($number), self::AT_MOST);
		$found = array_values(array_filter($found, fn (Request $request): bool => $this->access->isDesk($actor, $request)));
		$helpers = $this->helperNames($found);
		$this->events->foundOnce($actor->unit, $actor->userId, array_map(static fn (Request $request): int => $request->getId(), $found));
		return array_map(static fn (Request $request): array => [
			'id' => $request->getId(),
			'state' => $request->getState(),
			'helper' => $helpers[$request->getId()] ?? null,
			'codeword' => $request->getCodeword(),
			'createdAt' => Clock::iso($request->getCreatedAt()),
			'topics' => $request->getTopics() ?? [],
		], $found);
	}

	/**
	 * @param list<Request> $requests
	 * @return array<int, string> request → first name of the helper who will call
	 */
	private function helperNames(array $requests): array {
		$asks = $this->asks->ofRequests(array_map(static fn (Request $request): int => $request->getId(), $requests));
		$running = Team::of($asks);
		$helpers = $this->helpers->byIds(array_map(static fn (Ask $ask): int => $ask->getHelperId(), $running));
		$names = [];
		foreach ($running as $ask) {
			if (isset($helpers[$ask->getHelperId()])) {
				$names[$ask->getRequestId()] ??= $this->names->firstNameOf($helpers[$ask->getHelperId()]);
			}
		}
		return $names;
	}
}
