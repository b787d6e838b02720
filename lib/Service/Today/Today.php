<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Today;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestQueues;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\Asks\AskBook;
use OCA\InsNetzGegangen\Service\Desks\Desks;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Requests\ReadRequests;
use OCA\InsNetzGegangen\View\RequestListView;

/** What a coordinator does next: a few steps over all queues, the most pressing first. */
class Today {
	public const MOST = 10;
	/** All that can need the desk. A request in several of them is one step. */
	private const QUEUES = ['confirm', 'followup', 'unanswered', 'new', RequestQueues::UNASKED, 'stale'];

	public function __construct(
		private ReadRequests $reading,
		private AskMapper $asks,
		private HelperMapper $helpers,
		private HelperNames $names,
		private NextStep $next,
		private RequestListView $view,
		private Desks $desks,
	) {
	}

	/**
	 * @return array{steps: list<array<string, mixed>>, more: bool, unmanned: list<string>} `Today` of the HTTP interface
	 * @throws NotFound for everybody who does not coordinate
	 */
	public function of(Actor $actor): array {
		if (!$actor->is('coordinator')) {
			throw new NotFound();
		}
		$requests = $this->find($actor);
		$asks = $this->byRequest($this->asks->ofRequests(array_keys($requests)));
		$kinds = [];
		foreach ($requests as $id => $request) {
			$kinds[$id] = $this->next->of($request, $asks[$id] ?? []);
		}
		$shown = [];
		foreach (array_slice($this->next->order($requests, $kinds), 0, self::MOST) as $id) {
			$shown[$id] = $requests[$id];
		}
		return ['steps' => $this->describe($shown, $kinds, $asks), 'more' => count($requests) > count($shown), 'unmanned' => $this->desks->unmanned($actor)];
	}

	/** @return array<int, Request> by id: of each queue one more than can be shown */
	private function find(Actor $actor): array {
		$found = [];
		foreach (self::QUEUES as $queue) {
			foreach ($this->reading->pressing($actor, $queue, self::MOST + 1) as $request) {
				$found[$request->getId()] = $request;
			}
		}
		return $found;
	}

	/**
	 * @param array<int, Request> $requests
	 * @param array<int, string> $kinds
	 * @param array<int, list<Ask>> $asks
	 * @return list<array<string, mixed>>
	 */
	private function describe(array $requests, array $kinds, array $asks): array {
		$yes = array_map(static fn (array $ofOne): ?Ask => array_values(array_filter($ofOne, AskBook::isRunning(...)))[0] ?? null, array_intersect_key($asks, $requests));
		$helpers = $this->helpers->byIds(array_values(array_unique(array_map(static fn (Ask $ask): int => $ask->getHelperId(), array_filter($yes)))));
		$steps = [];
		foreach (array_combine(array_keys($requests), $this->view->of(array_values($requests), true)) as $id => $item) {
			$ask = $yes[$id] ?? null;
			$helper = $ask === null ? null : $helpers[$ask->getHelperId()] ?? null;
			$steps[] = [
				'kind' => $kinds[$id],
				'request' => $item,
				'ask' => $ask?->getId(),
				'helper' => $helper === null ? null : ['id' => $helper->getId(), 'name' => $this->names->of($helper)],
			];
		}
		return $steps;
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
