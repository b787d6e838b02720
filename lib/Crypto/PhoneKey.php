<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Crypto;

use OCA\InsNetzGegangen\Http\Text;
use OCP\IPhoneNumberUtil;
use OCP\Security\ICrypto;

/** Phone numbers: any usual spelling to E.164, and a keyed hash to find a caller without storing the number in plain. */
class PhoneKey {
	public function __construct(
		private IPhoneNumberUtil $phones,
		private ICrypto $crypto,
	) {
	}

	/** @return string|null E.164, null when it is no phone number */
	public function normalise(#[\SensitiveParameter] string $number, string $region = 'DE'): ?string {
		$number = trim(Text::withoutDirection($number));
		if (preg_match('/^[\d+()\/\-\x{2010}-\x{2015}.\s]+$/uD', $number) !== 1) {
			return null;
		}
		return $this->phones->convertToStandardFormat($number, $region);
	}

	/** @param string $e164 as given by normalise() */
	public function hash(#[\SensitiveParameter] string $e164): string {
		return substr(bin2hex($this->crypto->calculateHMAC('ins_netz_gegangen phone ' . $e164)), 0, 64);
	}
}
