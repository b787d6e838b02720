<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Matching;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Requests\Secrets;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** Requests as the matching reads them. */
class MatchRequests {
	/** @var array<string, true>|null */
	private ?array $unmatched = null;

	public function __construct(
		private Vault $vault,
		private Region $region,
	) {
	}

	/**
	 * @param list<Ask> $asks of the request
	 * @param int|null $self helper record of the person who asks: nobody helps themselves
	 * @return array<string, mixed> `MatchRequest` of the HTTP interface
	 */
	public function of(Request $request, array $asks, ?int $self): array {
		$declined = array_filter($asks, AskBook::isRefused(...));
		return [
			'id' => $request->getId(),
			'district' => $request->getDistrict(),
			'postalCode' => $request->getPostalCode(),
			'channels' => $request->getChannels() ?? [],
			'topics' => $this->topics($request),
			'mustTopics' => array_values(array_intersect($request->getMustTopics() ?? [], $this->topics($request))),
			'devices' => $request->getDevices() ?? [],
			'languages' => $request->getLanguages() ?? [],
			'slots' => $request->getSlots() ?? [],
			'needs' => ($this->vault->open($request) ?? new Secrets())->needs,
			'urgency' => $request->getUrgencyConfirmed() ? $request->getUrgency() : min(2, $request->getUrgency()),
			'neededBy' => $request->getNeededBy(),
			'wide' => $request->getWide(),
			'createdAt' => Clock::iso($request->getCreatedAt()),
			'declinedBy' => array_values(array_unique(array_map(static fn (Ask $ask): int => $ask->getHelperId(), $declined))),
			'never' => $self === null ? [] : [$self],
			'state' => $request->getState(),
		];
	}

	/** @return list<string> topics that helpers are matched by */
	public function topics(Request $request): array {
		$this->unmatched ??= array_fill_keys(array_column(array_filter($this->region->topics(), static fn (array $topic): bool => !$topic['matched']), 'id'), true);
		return array_values(array_filter($request->getTopics() ?? [], fn (string $topic): bool => !isset($this->unmatched[$topic])));
	}
}
