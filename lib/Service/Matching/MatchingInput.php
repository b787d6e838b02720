<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Matching;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\OwnDesks;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Settings;

/**
 * What the browser needs to find helpers: open requests of the coordinator's districts, helpers in reach,
 * and the pairs that are settled. No contact data. A fixed number of queries whatever there is.
 */
class MatchingInput {
	/** Requests that a plan may serve, and those somebody has said yes to. */
	private const STATES = ['new', 'clarified', 'searching', 'accepted'];

	public function __construct(
		private RequestMapper $requests,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private MatchHelpers $matchHelpers,
		private MatchRequests $matchRequests,
		private OwnDesks $ownDesks,
		private Region $region,
		private Settings $settings,
		private Clock $clock,
	) {
	}

	/**
	 * @param int|null $also a request that is to be ranked although a plan leaves it out (a call back, the wish of a body)
	 * @param bool $unattended without what districts look after themselves, for whoever looks after all of them
	 * @return array<string, mixed> `MatchingInput` of the HTTP interface
	 * @throws NotFound
	 */
	public function of(Actor $actor, ?int $also = null, bool $unattended = false): array {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
		$districts = $actor->reaches('coordinator', null) ? null : $actor->districts('coordinator');
		$requests = array_values(array_filter(
			$this->requests->inStates($actor->unit, [...self::STATES, 'callback'], $districts),
			fn (Request $request): bool => $request->getId() === $also || $this->isPlannable($request),
		));
		$asks = [];
		foreach ($this->asks->ofRequests(array_map(static fn (Request $request): int => $request->getId(), $requests)) as $ask) {
			$asks[$ask->getRequestId()][] = $ask;
		}
		$fixed = $this->fixed($asks);
		if ($unattended) {
			$requests = $this->leftFor($actor, $requests, $asks, $fixed);
		}
		$helpers = $this->helpers->inReach($actor->unit, $districts, null, null, PHP_INT_MAX, null);
		$helperIds = array_fill_keys(array_map(static fn (Helper $helper): int => $helper->getId(), $helpers), true);
		$fixed = array_values(array_filter($fixed, static fn (array $pair): bool => isset($helperIds[$pair['helper']])));
		$matchHelpers = $this->matchHelpers->of($actor->unit, $helpers, array_column(array_filter($fixed, static fn (array $pair): bool => $pair['accepted']), 'helper'));
		$helperOf = array_column(array_map(static fn (Helper $helper): array => [(string)$helper->getUserId(), $helper->getId()], $helpers), 1, 0);
		$matchRequests = array_map(fn (Request $request): array => $this->matchRequests->of(
			$request,
			$asks[$request->getId()] ?? [],
			$request->getRequesterId() === null ? null : $helperOf[$request->getRequesterId()] ?? null,
		), $requests);
		return [
			'now' => Clock::iso($this->clock->now()),
			'settings' => [
				'mode' => $this->settings->choice('planMode'),
				'lambda' => $this->settings->int('lambda'),
				'topicRule' => $this->settings->choice('topicRule'),
				'asksPerWeek' => $this->settings->int('asksPerWeek'),
				'preset' => $this->settings->choice('preset'),
			],
			'helpers' => $matchHelpers,
			'requests' => $matchRequests,
			'fixed' => array_map(static fn (array $pair): array => ['request' => $pair['request'], 'helper' => $pair['helper']], $fixed),
			'places' => (object)$this->region->points([...array_column($matchHelpers, 'postalCode'), ...array_column($matchRequests, 'postalCode')]),
		];
	}

	/**
	 * What is settled stays, wherever it is: it takes a place at its helper.
	 *
	 * @param list<Request> $requests
	 * @param array<int, list<Ask>> $asks
	 * @param list<array{request: int, helper: int, accepted: bool}> $fixed
	 * @return list<Request> without what districts look after themselves
	 */
	private function leftFor(Actor $actor, array $requests, array $asks, array $fixed): array {
		$attended = $this->ownDesks->besides($actor);
		$settled = array_column($fixed, 'helper', 'request');
		return array_values(array_filter($requests, static fn (Request $request): bool => !in_array($request->getDistrict(), $attended, true)
			|| isset($settled[$request->getId()])
			|| $request->getIntakeBy() === $actor->userId
			|| in_array($actor->userId, array_map(static fn (Ask $ask): ?string => $ask->getAskedBy(), $asks[$request->getId()] ?? []), true)));
	}

	/** Topics such as a missing account go to a named contact instead; for what a body of the party wishes, people decide. */
	private function isPlannable(Request $request): bool {
		return in_array($request->getState(), self::STATES, true) && !$request->getThirdParty() && $request->getWishes() === null && $this->matchRequests->topics($request) !== [];
	}

	/**
	 * Pairs that were asked or have said yes; the arranged ones count as load of their helper.
	 *
	 * @param array<int, list<Ask>> $asks
	 * @return list<array{request: int, helper: int, accepted: bool}>
	 */
	private function fixed(array $asks): array {
		$fixed = [];
		foreach (array_merge(...array_values($asks)) as $ask) {
			$open = AskBook::isOpen($ask) && $ask->getDeadline() >= $this->clock->now();
			if ($open || AskBook::isRunning($ask)) {
				$fixed[$ask->getRequestId() . ':' . $ask->getHelperId()] = ['request' => $ask->getRequestId(), 'helper' => $ask->getHelperId(), 'accepted' => !$open];
			}
		}
		return array_values($fixed);
	}
}
