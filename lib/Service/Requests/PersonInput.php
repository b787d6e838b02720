<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\Requests;

use OCA\InsNetzGegangen\Crypto\PhoneKey;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Reads and checks how a person can be reached. */
class PersonInput {
	/** What a contact person may learn: that somebody called, when one meets, or all. */
	private const MAY_BE_TOLD = ['call', 'appointments', 'everything'];

	public function __construct(
		private PhoneKey $phones,
		private Region $region,
	) {
	}

	/**
	 * @param Fields|null $fields the object `person`
	 * @param bool $withName false for people with an account: their name comes from there
	 * @param list<string> $channels
	 * @throws InvalidInput
	 */
	public function read(?Fields $fields, bool $withName, array $channels): Secrets {
		$fields ??= new Fields([], 'person');
		if (!$withName && $fields->has('name')) {
			throw new InvalidInput('person.name', 'The name comes from the account. Please leave this field out.');
		}
		$secrets = new Secrets(
			name: $withName ? $fields->personName('name') : null,
			phone: $this->phone($fields),
			email: $fields->email('email'),
			address: $fields->line('address', 200),
			contactNote: $fields->text('contactNote', 300),
			contactPerson: $fields->line('contactPerson', 160),
			mayBeTold: $fields->choice('mayBeTold', self::MAY_BE_TOLD),
		);
		$fields->end();
		if (($secrets->contactPerson === null) !== ($secrets->mayBeTold === null)) {
			throw new InvalidInput($secrets->contactPerson === null ? 'person.contactPerson' : 'person.mayBeTold', Fields::REQUIRED);
		}
		if ($secrets->phone === null && in_array('phone', $channels, true)) {
			throw new InvalidInput('person.phone', 'Please enter a phone number, or choose another way than the phone.');
		}
		if ($withName && $secrets->phone === null && $secrets->email === null) {
			throw new InvalidInput('person.phone', 'Please enter a phone number or an e-mail address, so that somebody can answer.');
		}
		return $secrets;
	}

	/** @return string|null E.164 */
	private function phone(Fields $fields): ?string {
		$text = $fields->line('phone', 40);
		return $text === null ? null : $this->phones->normalise($text, $this->region->phoneRegion())
			?? throw new InvalidInput($fields->path('phone'), 'This is not a phone number that can be called. Please check it.');
	}
}
