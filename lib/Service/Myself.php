<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Access\Actors;
use OCA\InsNetzGegangen\Access\OwnDesks;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Text;
use OCP\IUserManager;

/** Who I am and what I may do. */
class Myself {
	public function __construct(
		private Actors $actors,
		private HomeDistrict $home,
		private Wishes $wishes,
		private OwnDesks $ownDesks,
		private IUserManager $users,
	) {
	}

	/**
	 * @return array{user: string, displayName: string, email: string|null, roles: list<string>, districts: list<string>, attended: list<string>, home: string|null, mailWish: string, helper: int|null}
	 * @throws NotFound when nobody is signed in
	 */
	public function describe(): array {
		$actor = $this->actors->current();
		return [...$this->of($actor), 'attended' => $this->ownDesks->besides($actor)];
	}

	/**
	 * @return array{user: string, displayName: string, email: string|null, roles: list<string>, districts: list<string>, home: string|null, mailWish: string, helper: int|null}
	 * @throws NotFound when the account is gone
	 */
	public function of(Actor $actor): array {
		$user = $this->users->get($actor->userId) ?? throw new NotFound();
		$email = $user->getEMailAddress();
		return [
			'user' => $actor->userId,
			'displayName' => Text::withoutDirection($user->getDisplayName()),
			'email' => $email === '' ? null : $email,
			'roles' => $actor->roles(),
			'districts' => $actor->allDistricts(),
			'home' => $this->home->of($actor),
			'mailWish' => $this->wishes->of($actor->userId),
			'helper' => $actor->helperId,
		];
	}
}
