<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Crypto\EmailKey;
use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Db\HelperMapper;

/** Recognises somebody who already offers help, by number or address. */
class KnownHelpers {
	public function __construct(
		private HelperMapper $helpers,
		private PhoneKey $phones,
		private EmailKey $emails,
	) {
	}

	/** @param array{name: string, phone: string|null, email: string|null} $person phone in E.164 form */
	public function has(string $unit, #[\SensitiveParameter] array $person): bool {
		return ($person['phone'] !== null && $this->helpers->hasKey($unit, 'phone_key', $this->phones->hash($person['phone'])))
			|| ($person['email'] !== null && $this->helpers->hasKey($unit, 'email_key', $this->emails->hash($person['email'])));
	}
}
