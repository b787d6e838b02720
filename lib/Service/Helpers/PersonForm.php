<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Helpers;

use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Service\Requests\ConsentInput;

/** Reads who a helper is and how the desk reaches them. */
class PersonForm {
	public function __construct(
		private PhoneKey $phones,
		private Region $region,
		private ConsentInput $consents,
	) {
	}

	/**
	 * Somebody without account: a name, and a phone number or an e-mail address.
	 *
	 * @return array{name: string, phone: string|null, email: string|null} phone in E.164 form
	 * @throws InvalidInput
	 */
	public function person(Fields $fields): array {
		$person = $fields->object('person', true);
		$name = $person->personName('name', true);
		$phone = $this->phone($person);
		$email = $person->email('email');
		if ($phone === null && $email === null) {
			throw new InvalidInput('person.phone', 'Please enter a phone number or an e-mail address.');
		}
		$person->end();
		return ['name' => $name, 'phone' => $phone, 'email' => $email];
	}

	/**
	 * @return string|null E.164
	 * @throws InvalidInput
	 */
	public function phone(Fields $fields): ?string {
		$number = $fields->line('phone', 40);
		return $number === null ? null : $this->phones->normalise($number, $this->region->phoneRegion())
			?? throw new InvalidInput($fields->path('phone'), 'This is not a phone number that can be called. Please check it.');
	}

	/**
	 * @return string how the consent was given: `phone` or `paper`
	 * @throws InvalidInput
	 */
	public function consent(Fields $fields): string {
		[$by] = $this->consents->read($fields, true, true);
		if ($by === null || $by === 'third_person') {
			throw new InvalidInput('consent.by', 'Nobody can agree to help for somebody else.');
		}
		return $by;
	}
}
