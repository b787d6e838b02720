<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Board;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Refusal;
use OCA\InsNetzGegangen\Service\Asks\HelperCheck;
use OCA\InsNetzGegangen\Service\Clock;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\Requests\DeskText;
use OCA\InsNetzGegangen\Service\Requests\RequestLock;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** Requests that a coordinator opened for all helpers, by a short text without names. */
class Board {
	public const STATES = ['searching'];

	public function __construct(
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private HelperCheck $check,
		private RequestLock $lock,
		private RequestAccess $access,
		private Vault $vault,
		private DeskText $deskText,
		private EventLog $events,
		private Clock $clock,
	) {
	}

	/**
	 * @param string|null $text null takes it off the board
	 * @throws Refusal
	 */
	public function open(Actor $actor, int $requestId, #[\SensitiveParameter] ?string $text): Request {
		return $this->lock->change(
			$actor->unit,
			$requestId,
			fn (Request $request) => $text === null
				? $this->access->requireCoordinator($actor, $request)
				: $this->access->requireAction($actor, $request, 'open_board'),
			function (Request $request) use ($actor, $text): array {
				$request->setBoardOpen($text !== null);
				if ($text !== null) {
					$this->deskText->keep($request, $text);
					$request->setState('searching');
				}
				$this->events->record($request->getUnit(), $actor->userId, $text === null ? 'board_closed' : 'board_opened', 'request', $request->getId());
				return [];
			},
		);
	}

	/**
	 * @return list<array<string, mixed>> `BoardItem` of the HTTP interface, without the helper's own requests
	 * @throws NotFound for people who are no helpers
	 * @throws Conflict for helpers who may not see requests, such as before they accepted the helper code
	 */
	public function list(Actor $actor, int $limit, ?int $afterId): array {
		$obstacle = $this->check->beforeRelease($this->helpers->find($actor->helperId ?? throw new NotFound(), $actor->unit));
		if ($obstacle !== null) {
			throw new Conflict($obstacle);
		}
		return array_map(fn (Request $request): array => [
			'request' => $request->getId(),
			'text' => $this->vault->deskText($request) ?? '',
			'topics' => $request->getTopics() ?? [],
			'channel' => $request->getChannels()[0] ?? 'phone',
			'district' => $request->getDistrict(),
			'waitingDays' => $this->clock->nightsSince($request->getCreatedAt()),
		], $this->requests->onBoard($actor->unit, self::STATES, $actor->userId, $limit, $afterId));
	}
}
