<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Reads postal code and district; a postal code of the region fills in the district. */
class PlaceInput {
	public function __construct(
		private Region $region,
	) {
	}

	/**
	 * @param bool $desk the desk may leave the district open
	 * @return array{string|null, string|null} district, postal code
	 * @throws InvalidInput
	 */
	public function read(Fields $fields, bool $desk): array {
		$code = $fields->line('postalCode', 10);
		if ($code !== null && preg_match('/^(?!00)\d{5}$/D', $code) !== 1) {
			throw new InvalidInput('postalCode', 'A postal code has five digits. Please check it.');
		}
		if ($code !== null && $this->region->place($code) === null) {
			throw new InvalidInput('postalCode', 'We do not know this postal code. Please leave it empty and choose your district.');
		}
		$district = $fields->choice('district', $this->region->districtIds());
		if ($district !== null) {
			return [$district, $code];
		}
		$district = $code === null ? null : $this->region->place($code)['district'] ?? null;
		if ($district === null && !$desk) {
			throw new InvalidInput('district', 'Please choose where you live.');
		}
		return [$district, $code];
	}
}
