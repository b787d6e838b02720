<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\OwnDesks;
use OCA\InsNetzGegangen\Db\PressingRequests;
use OCA\InsNetzGegangen\Db\QueueCounts;
use OCA\InsNetzGegangen\Db\QueueScope;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\RequestQueues;
use OCA\InsNetzGegangen\Exception\NotFound;

/** Reading the work queues: one of them, what is most pressing, and how many wait. */
class ReadQueues {
	/** What intake sees of its districts beside what it took down itself. */
	private const INTAKE_QUEUES = ['callback', 'followup'];

	public function __construct(
		private RequestMapper $requests,
		private RequestQueues $queues,
		private PressingRequests $pressing,
		private QueueCounts $counting,
		private OwnDesks $ownDesks,
	) {
	}

	/**
	 * @param bool $unattended without what districts look after themselves, for whoever looks after all of them
	 * @return list<Request>
	 * @throws NotFound for queues of the desk
	 */
	public function queue(Actor $actor, string $queue, bool $unattended, int $limit, ?int $afterId): array {
		return $this->queues->list($queue, $this->scope($actor, $queue, $unattended), $limit, $afterId);
	}

	/**
	 * @param list<string> $queues also RequestQueues::UNASKED
	 * @param int $limit of each queue
	 * @return array<int, Request> by id, in the order of the queues, the most urgent of each first
	 * @throws NotFound for everybody but the desk
	 */
	public function pressing(Actor $actor, array $queues, bool $unattended, int $limit): array {
		$ids = [];
		foreach ($queues as $queue) {
			$ids = [...$ids, ...$this->pressing->of($queue, $this->scope($actor, $queue, $unattended), $limit)];
		}
		$found = $this->requests->byIds($ids);
		$ordered = [];
		foreach ($ids as $id) {
			// What was deleted in between is gone.
			if (isset($found[$id])) {
				$ordered[$id] = $found[$id];
			}
		}
		return $ordered;
	}

	/**
	 * @return array<string, int> queue → number
	 * @throws NotFound
	 */
	public function counts(Actor $actor, bool $unattended): array {
		$scopes = [];
		foreach ([...RequestQueues::DESK, RequestQueues::MINE] as $queue) {
			$scopes[$queue] = $this->scope($actor, $queue, $unattended);
		}
		return $this->counting->of($scopes);
	}

	/** @throws NotFound */
	private function scope(Actor $actor, string $queue, bool $unattended): QueueScope {
		if ($queue === RequestQueues::MINE) {
			return new QueueScope($actor->unit, [], requester: $actor->userId);
		}
		if (!$actor->is('coordinator') && !$actor->is('intake')) {
			throw new NotFound();
		}
		$districts = $actor->districts('coordinator');
		if (in_array($queue, self::INTAKE_QUEUES, true)) {
			$districts = [...$districts, ...$actor->districts('intake')];
		}
		return new QueueScope(
			$actor->unit,
			in_array(Actor::EVERYWHERE, $districts, true) ? null : array_values(array_unique($districts)),
			$actor->userId,
			attended: $unattended ? $this->ownDesks->besides($actor) : [],
		);
	}
}
