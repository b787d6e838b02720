<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\HelperAccess;
use OCA\InsNetzGegangen\Db\AskMapper;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Service\EventLog;
use OCA\InsNetzGegangen\Service\HelperNames;
use OCA\InsNetzGegangen\View\HelperView;
use OCP\IUserManager;

/** Looking up helpers: the desk sees its own in full, and of those from elsewhere name and district. */
class HelperDirectory {
	public function __construct(
		private HelperAccess $access,
		private HelperMapper $helpers,
		private AskMapper $asks,
		private HelperView $view,
		private HelperNames $names,
		private SealedPerson $sealed,
		private IUserManager $users,
		private EventLog $events,
	) {
	}

	/**
	 * @return array{list<array<string, mixed>>, int|null} page, and the cursor of the next one
	 * @throws NotFound
	 */
	public function list(Actor $actor, ?string $district, ?string $topic, int $limit, ?int $cursor): array {
		$this->access->requireCoordinator($actor);
		$districts = $actor->districts('coordinator');
		$reach = in_array(Actor::EVERYWHERE, $districts, true) ? null : $districts;
		$found = $this->helpers->inReach($actor->unit, $reach, $district, $topic, $limit + 1, $cursor);
		$page = array_slice($found, 0, $limit);
		$loads = $this->asks->loads($actor->unit, array_map(static fn (Helper $helper): int => $helper->getId(), $page));
		$this->names->prepare($page);
		$rows = array_map(fn (Helper $helper): array => $this->access->sees($actor, $helper)
			? $this->view->listed($helper, $loads[$helper->getId()] ?? 0)
			: $this->view->elsewhere($helper), $page);
		return [$rows, count($found) > $limit ? $page[$limit - 1]->getId() : null];
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 */
	public function show(Actor $actor, int $helperId): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireSees($actor, $helper);
		return $this->view->full($helper, $this->asks->loads($actor->unit, [$helperId])[$helperId] ?? 0);
	}

	/**
	 * Reading it is an event.
	 *
	 * @return array{name: string|null, phone: string|null, email: string|null, address: null, contactNote: null}
	 * @throws NotFound
	 */
	public function contact(Actor $actor, int $helperId): array {
		$helper = $this->helpers->find($helperId, $actor->unit);
		$this->access->requireContact($actor, $helper);
		$this->events->accessOnce($actor->unit, $actor->userId, 'helper', $helperId);
		$person = $this->sealed->open($helper);
		$account = $helper->getUserId() === null ? null : $this->users->get($helper->getUserId())?->getEMailAddress();
		$name = $this->names->of($helper);
		return [
			'name' => $name === '' ? null : $name,
			'phone' => $person['phone'],
			'email' => $person['email'] ?? ($account === '' ? null : $account),
			'address' => null,
			'contactNote' => null,
		];
	}
}
