<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Phone;

use libphonenumber\NumberParseException;
use libphonenumber\PhoneNumberFormat;
use libphonenumber\PhoneNumberUtil as Library;
use OCP\IPhoneNumberUtil;

final class PhoneNumberUtil implements IPhoneNumberUtil {
	public function getCountryCodeForRegion(string $regionCode): ?int {
		$code = Library::getInstance()->getCountryCodeForRegion($regionCode);
		return $code === 0 ? null : $code;
	}

	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string {
		try {
			$number = Library::getInstance()->parse($input, $defaultRegion);
		} catch (NumberParseException) {
			return null;
		}
		return Library::getInstance()->isValidNumber($number) ? Library::getInstance()->format($number, PhoneNumberFormat::E164) : null;
	}
}
