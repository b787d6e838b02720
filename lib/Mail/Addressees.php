<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Mail;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Service\Wishes;
use OCP\App\IAppManager;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** Finds out how a helper or the person helped can be told something. */
class Addressees {
	/** For people without an account; their language is not asked. */
	public const DEFAULT_LANGUAGE = 'de';

	public function __construct(
		private IUserManager $users,
		private IAppManager $apps,
		private IFactory $languages,
		private Sealer $sealer,
		private Wishes $wishes,
	) {
	}

	public function helper(Helper $helper): Addressee {
		if ($helper->getUserId() === null) {
			return new Addressee(null, $this->sealedEmail('ing_helpers', $helper->getId(), $helper->getSealed()), self::DEFAULT_LANGUAGE);
		}
		return $this->wished($this->account($helper->getUserId()), $this->wishes->of($helper->getUserId(), $helper->getMailWish()));
	}

	/** An address given for this request goes before the one of the account. */
	public function person(Request $request): Addressee {
		$given = $this->sealedEmail('ing_requests', $request->getId(), $request->getSealed());
		if ($request->getRequesterId() === null) {
			return new Addressee(null, $given, self::DEFAULT_LANGUAGE);
		}
		$account = $this->account($request->getRequesterId());
		return $this->wished(new Addressee($account->userId, $given ?? $account->email, $account->language, $account->hasAccount), $this->wishes->of($request->getRequesterId()));
	}

	/** Whatever the person wishes to be told how: for what was asked for on the phone. */
	public function emailOf(Request $request): ?string {
		return $this->sealedEmail('ing_requests', $request->getId(), $request->getSealed())
			?? ($request->getRequesterId() === null ? null : $this->account($request->getRequesterId())->email);
	}

	/** Who wishes mails only, but has no address, is told here. */
	private function wished(Addressee $account, string $wish): Addressee {
		$onlyMail = $wish === Wishes::MAIL && $account->email !== null;
		return new Addressee(
			$onlyMail ? null : $account->userId,
			$wish === Wishes::NOTIFICATION && $account->userId !== null ? null : $account->email,
			$account->language,
			$account->hasAccount,
			$wish === Wishes::DAILY,
		);
	}

	/** @param string|null $email of somebody without account */
	public function address(#[\SensitiveParameter] ?string $email): Addressee {
		return new Addressee(null, $email === '' ? null : $email, self::DEFAULT_LANGUAGE);
	}

	/** Somebody with an account, as they wish to be told. */
	public function member(string $userId): Addressee {
		return $this->wished($this->account($userId), $this->wishes->of($userId));
	}

	/** Both ways of an account; neither when it may not use the app any more. */
	public function account(string $userId): Addressee {
		$user = $this->users->get($userId);
		if ($user === null || !$user->isEnabled() || !$this->apps->isEnabledForUser(Application::APP_ID, $user)) {
			return new Addressee(null, null, self::DEFAULT_LANGUAGE);
		}
		$email = $user->getEMailAddress();
		return new Addressee($userId, $email === null || $email === '' ? null : $email, $this->languages->getUserLanguage($user), true);
	}

	private function sealedEmail(string $table, int $id, ?string $sealed): ?string {
		$email = $this->sealer->open($table, $id, $sealed)['email'] ?? null;
		return is_string($email) && $email !== '' ? $email : null;
	}
}
