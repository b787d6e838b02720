<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Privacy;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\RequestAccess;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Service\Requests\Vault;

/** Somebody without account wishes to be deleted, and the desk does it. Who has an account does it without the desk. */
class ForgetCaller {
	/** More requests by one number than this are no person. */
	private const MOST = 1000;

	public function __construct(
		private RequestMapper $requests,
		private RequestAccess $access,
		private Vault $vault,
		private Anonymiser $anonymiser,
	) {
	}

	/**
	 * Everything that names this person: the request, and the others under the same number and name, as far as
	 * they are of the districts of this coordinator. Two people may share a telephone.
	 *
	 * @return int how many requests name nobody any more
	 * @throws NotFound|Conflict
	 */
	public function forget(Actor $actor, int $requestId): int {
		$request = $this->requests->find($requestId, $actor->unit);
		$this->access->requireCoordinator($actor, $request);
		if ($request->getRequesterId() !== null || $request->getAnonymisedAt() !== null) {
			throw new Conflict(Reason::State);
		}
		$all = [$request, ...$this->others($actor, $request)];
		$this->anonymiser->anonymise($actor->unit, array_map(static fn (Request $one): int => $one->getId(), $all), $actor->userId);
		return count($all);
	}

	/** @return list<Request> */
	private function others(Actor $actor, Request $request): array {
		$name = $this->nameOf($request);
		if ($request->getPhoneKey() === null || $name === null) {
			return [];
		}
		return array_values(array_filter(
			$this->requests->ofPhone($actor->unit, $request->getPhoneKey(), self::MOST),
			fn (Request $other): bool => $other->getId() !== $request->getId()
				&& $other->getRequesterId() === null
				&& in_array('coordinator', $this->access->relations($actor, $other), true)
				&& $this->nameOf($other) === $name,
		));
	}

	private function nameOf(Request $request): ?string {
		$name = $this->vault->open($request)?->name;
		return $name === null ? null : mb_strtolower((string)preg_replace('/\s+/u', ' ', trim($name)));
	}
}
