<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Crypto;

use OCP\Security\ICrypto;

/** A keyed hash of an e-mail address, to recognise who is there already without storing the address in plain. */
class EmailKey {
	public function __construct(
		private ICrypto $crypto,
	) {
	}

	/** Upper and lower case count the same, as mail servers treat them. */
	public function hash(#[\SensitiveParameter] string $email): string {
		return substr(bin2hex($this->crypto->calculateHMAC('ins_netz_gegangen email ' . mb_strtolower(trim($email)))), 0, 64);
	}
}
