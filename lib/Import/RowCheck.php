<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Import;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Crypto\EmailKey;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\HelperMapper;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Helpers\OfferForm;
use OCA\InsNetzGegangen\Service\Helpers\PersonForm;
use OCP\App\IAppManager;
use OCP\IUserManager;

/** Checks one row by the same rules as an offer made in the app. */
class RowCheck {
	private const PERSON = ['name', 'phone', 'email'];

	public function __construct(
		private AnswerReader $answers,
		private OfferForm $offer,
		private PersonForm $person,
		private PhoneKey $phones,
		private EmailKey $emails,
		private HelperMapper $helpers,
		private IUserManager $users,
		private IAppManager $apps,
		private Region $region,
		private Moments $moments,
	) {
	}

	/**
	 * @param array{account: string, name: string, at: string|null, answers: array<string, string>} $row at: null when the table does not say it
	 * @param bool $believed what the table says of accounts; if not, their own yes to the helper code is still to come
	 * @throws InvalidInput when a value cannot be taken
	 */
	public function check(ImportMap $map, array $row, bool $believed): Newcomer {
		$values = $this->answers->read($map, $row['answers']);
		$saidAt = $this->moments->read($row['at']);
		$helper = new Helper();
		$helper->setUnit($this->region->unit());
		$offered = array_diff_key($values, array_flip([...self::PERSON, 'agreed']));
		$this->offer->fill($helper, new Fields($offered));
		if ($values['agreed'] === true && ($believed || $row['account'] === '')) {
			$this->offer->agree($helper, $saidAt);
		}
		$person = $row['account'] === ''
			? $this->stranger($values)
			: $this->member($helper, $row['account'], $values);
		return new Newcomer($helper, $person, $saidAt);
	}

	/**
	 * @param array<string, mixed> $values
	 * @return array{name: string, phone: string|null, email: string|null}
	 */
	private function stranger(array $values): array {
		$told = (object)array_intersect_key($values, array_flip(self::PERSON));
		$person = $this->person->person(new Fields(['person' => $told]));
		if ($person['email'] !== null && $this->helpers->hasKey($this->region->unit(), 'email_key', $this->emails->hash($person['email']))) {
			throw new InvalidInput('known', 'There is already a helper with this e-mail address.');
		}
		if ($person['phone'] !== null && $this->helpers->hasKey($this->region->unit(), 'phone_key', $this->phones->hash($person['phone']))) {
			throw new InvalidInput('known', 'There is already a helper with this number.');
		}
		return $person;
	}

	/**
	 * @param array<string, mixed> $values
	 * @return array{phone: string|null}
	 */
	private function member(Helper $helper, string $account, array $values): array {
		$user = $this->users->get($account);
		if ($user === null || !$this->apps->isEnabledForUser(Application::APP_ID, $user)) {
			throw new InvalidInput('account', 'This account does not exist, or the app is not enabled for it.');
		}
		if ($this->helpers->ofUser($user->getUID()) !== null) {
			throw new InvalidInput('known', 'This account already has an offer.');
		}
		$helper->setUserId($user->getUID());
		$helper->setMailWish('both');
		return ['phone' => $this->person->phone(new Fields(array_intersect_key($values, ['phone' => true])))];
	}
}
