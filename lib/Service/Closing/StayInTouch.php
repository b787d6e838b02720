<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Closing;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\Service\Helpers\SealedPerson;
use OCA\InsNetzGegangen\Service\Requests\Vault;
use OCP\IUserManager;

/** Both want to stay in touch: each may see once more how to reach the other, until the names are deleted. */
class StayInTouch {
	public function __construct(
		private AskMapper $asks,
		private RequestMapper $requests,
		private HelperMapper $helpers,
		private HelperNames $names,
		private SealedPerson $persons,
		private Vault $vault,
		private IUserManager $users,
		private EventLog $events,
	) {
	}

	/**
	 * @return array{name: string|null, phone: string|null, email: string|null} of the other side
	 * @throws NotFound for everybody else, and as long as not both have said so
	 */
	public function show(Actor $actor, int $assignmentId): array {
		$ask = $this->asks->find($assignmentId, $actor->unit);
		$request = $this->requests->find($ask->getRequestId(), $actor->unit);
		$helper = $this->helpers->find($ask->getHelperId(), $actor->unit);
		$asHelper = $actor->helperId === $helper->getId();
		if (!$this->isWanted($ask, $request) || (!$asHelper && $request->getRequesterId() !== $actor->userId)) {
			throw new NotFound();
		}
		$this->events->accessOnce($actor->unit, $actor->userId, $asHelper ? 'request' : 'helper', $asHelper ? $request->getId() : $helper->getId());
		return $asHelper ? array_intersect_key($this->vault->released($request), ['name' => 1, 'phone' => 1, 'email' => 1]) : $this->ofHelper($helper);
	}

	private function isWanted(Ask $ask, Request $request): bool {
		return $ask->getPersonTouch() && $ask->getHelperTouch() && $request->getAnonymisedAt() === null;
	}

	/** @return array{name: string|null, phone: string|null, email: string|null} */
	private function ofHelper(Helper $helper): array {
		$sealed = $this->persons->open($helper);
		$account = $helper->getUserId() === null ? null : $this->users->get($helper->getUserId());
		return ['name' => $this->names->of($helper), 'phone' => $sealed['phone'], 'email' => $sealed['email'] ?? $account?->getEMailAddress()];
	}
}
