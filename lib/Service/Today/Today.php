<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Today;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\OwnDesks;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestQueues;
use OCA\InsNetzGegangen\Db\SessionCalls;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\Desks\Desks;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Requests\ReadQueues;
use OCA\InsNetzGegangen\Service\Sessions\People;
use OCA\InsNetzGegangen\View\RequestListView;

/** What a coordinator does next: a few steps over all queues and the calls about sessions, the most pressing first. */
class Today {
	public const MOST = 10;
	/** All that can need the desk. A request in several of them is one step. */
	private const QUEUES = ['confirm', 'followup', 'unanswered', 'new', RequestQueues::UNASKED, 'stale'];

	public function __construct(
		private ReadQueues $reading,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperNames $names,
		private NextStep $next,
		private RequestListView $view,
		private Desks $desks,
		private People $people,
		private OwnDesks $ownDesks,
	) {
	}

	/**
	 * @param bool $unattended without what districts look after themselves, for whoever looks after all of them
	 * @return array{steps: list<array<string, mixed>>, more: bool, unmanned: list<string>} `Today` of the HTTP interface
	 * @throws NotFound for everybody who does not coordinate
	 */
	public function of(Actor $actor, bool $unattended): array {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
		$attended = $unattended ? $this->ownDesks->besides($actor) : [];
		// Of each queue one more than can be shown.
		$requests = $this->reading->pressing($actor, self::QUEUES, $unattended, self::MOST + 1);
		$asks = $this->byRequest($this->asks->ofRequests(array_keys($requests)));
		$kinds = [];
		foreach ($requests as $id => $request) {
			$kinds[$id] = $this->next->of($request, $asks[$id] ?? []);
		}
		$calls = $this->people->sessionsToCall($actor, $attended, self::MOST + 1);
		$shown = array_slice($this->next->order($requests, $kinds, $calls), 0, self::MOST);
		return [
			'steps' => $this->describe($shown, $kinds, $asks),
			'more' => count($requests) + count($calls) > count($shown),
			'unmanned' => array_values(array_diff($this->desks->unmanned($actor), $attended)),
		];
	}

	/**
	 * @param list<Request|SessionCalls> $shown
	 * @param array<int, string> $kinds
	 * @param array<int, list<Ask>> $asks by request
	 * @return list<array<string, mixed>>
	 */
	private function describe(array $shown, array $kinds, array $asks): array {
		$requests = array_values(array_filter($shown, static fn (Request|SessionCalls $one): bool => $one instanceof Request));
		$ids = array_map(static fn (Request $request): int => $request->getId(), $requests);
		$items = array_combine($ids, $this->view->of($requests, true, $asks));
		$yes = array_map(static fn (array $ofOne): ?Ask => array_values(array_filter($ofOne, AskBook::isRunning(...)))[0] ?? null, array_intersect_key($asks, $items));
		$helpers = $this->helpers->byIds(array_values(array_unique(array_map(static fn (Ask $ask): int => $ask->getHelperId(), array_filter($yes)))));
		return array_map(function (Request|SessionCalls $one) use ($kinds, $items, $yes, $helpers): array {
			if ($one instanceof SessionCalls) {
				return ['kind' => NextStep::SESSION, 'request' => null, 'session' => self::session($one), 'ask' => null, 'helper' => null];
			}
			$ask = $yes[$one->getId()] ?? null;
			$helper = $ask === null ? null : $helpers[$ask->getHelperId()] ?? null;
			return [
				'kind' => $kinds[$one->getId()],
				'request' => $items[$one->getId()],
				'session' => null,
				'ask' => $ask?->getId(),
				'helper' => $helper === null ? null : ['id' => $helper->getId(), 'name' => $this->names->of($helper)],
			];
		}, $shown);
	}

	/** @return array<string, mixed> `SessionCalls` of the HTTP interface */
	private static function session(SessionCalls $calls): array {
		return [
			'id' => $calls->session, 'kind' => $calls->kind, 'topic' => $calls->topic, 'district' => $calls->district,
			'startsAt' => Clock::iso($calls->startsAt), 'people' => $calls->people,
		];
	}

	/**
	 * @param list<Ask> $asks
	 * @return array<int, list<Ask>> by request
	 */
	private function byRequest(array $asks): array {
		$sorted = [];
		foreach ($asks as $ask) {
			$sorted[$ask->getRequestId()][] = $ask;
		}
		return $sorted;
	}
}
