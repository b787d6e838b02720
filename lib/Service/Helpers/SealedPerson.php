<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Crypto\EmailKey;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Helper;

/** The sealed part of a helper's record: name, phone and e-mail of people without account, the own number of those with one. */
class SealedPerson {
	public const TABLE = 'ing_helpers';

	public function __construct(
		private Sealer $sealer,
		private PhoneKey $phones,
		private EmailKey $emails,
	) {
	}

	/**
	 * @param Helper $helper already stored, because the id is part of the seal
	 * @param array{name?: string|null, phone?: string|null, email?: string|null} $person phone in E.164 form
	 */
	public function put(Helper $helper, #[\SensitiveParameter] array $person): void {
		$person = array_filter($person, static fn (?string $value): bool => $value !== null);
		$phone = $person['phone'] ?? null;
		$email = $person['email'] ?? null;
		$helper->setSealed($person === [] ? null : $this->sealer->seal(self::TABLE, $helper->getId(), $person));
		$helper->setPhoneKey($phone === null ? null : $this->phones->hash($phone));
		$helper->setEmailKey($email === null ? null : $this->emails->hash($email));
	}

	/** @return array{name: string|null, phone: string|null, email: string|null} all null when it cannot be read */
	public function open(Helper $helper): array {
		$person = $this->sealer->open(self::TABLE, $helper->getId(), $helper->getSealed()) ?? [];
		$text = static fn (string $key): ?string => is_string($person[$key] ?? null) ? $person[$key] : null;
		return ['name' => $text('name'), 'phone' => $text('phone'), 'email' => $text('email')];
	}
}
