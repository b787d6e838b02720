<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Reads what is to change of the settings: each key alone, as the lexicon limits it. What is left out stays as it is. */
class SettingsInput {
	public function __construct(
		private Region $region,
	) {
	}

	/**
	 * @return array<string, int|bool|string|array<array-key, mixed>> the settings that were sent, checked
	 * @throws InvalidInput
	 */
	public function read(Fields $fields): array {
		/** @var array<string, callable(): (int|bool|string|array<array-key, mixed>)> $readers */
		$readers = [
			'helpdesk' => fn (): array => $this->readHelpdesk($fields),
			'accountContacts' => fn (): array => $fields->lines('accountContacts', $this->region->districtIds(), 200),
			'meetingPoints' => fn (): array => $this->readMeetingPoints($fields),
		];
		foreach (SettingsLexicon::NUMBERS as $key => $rule) {
			$readers[$key] = static fn (): int => $fields->int($key, $rule['min'], $rule['max'], true);
		}
		foreach (array_keys(SettingsLexicon::FLAGS) as $key) {
			$readers[$key] = static fn (): bool => $fields->bool($key, true);
		}
		foreach (SettingsLexicon::CHOICES as $key => $rule) {
			$readers[$key] = static fn (): string => $fields->choice($key, $rule['of'], true);
		}
		foreach (SettingsLexicon::TEXTS as $key => $rule) {
			$readers[$key] = fn (): string => match ($rule['form']) {
				'email' => $fields->email($key),
				'https' => $fields->https($key, $rule['max']),
				'line' => $fields->line($key, $rule['max']),
				'sender' => $this->readSender($fields, $key, $rule['max']),
			} ?? '';
		}
		$values = [];
		foreach ($readers as $key => $read) {
			if ($fields->has($key)) {
				$values[$key] = $read();
			}
		}
		return $values;
	}

	/**
	 * What somebody had before them when they began to change: only compared, never stored.
	 *
	 * @param array<string, mixed> $present every setting as it stands
	 * @return array<string, mixed> setting → its value then
	 * @throws InvalidInput
	 */
	public function readBased(Fields $fields, array $present): array {
		$inner = $fields->object('based');
		if ($inner === null) {
			return [];
		}
		$based = [];
		foreach (array_keys($present) as $key) {
			if ($inner->has($key)) {
				$based[$key] = $inner->anything($key);
			}
		}
		$inner->end();
		return $based;
	}

	/** A name that holds an address looks, in some mail programs, as if the mail came from there. */
	private function readSender(Fields $fields, string $key, int $max): ?string {
		$name = $fields->line($key, $max);
		if ($name !== null && preg_match('/[<>"@]/', $name) === 1) {
			throw new InvalidInput($fields->path($key), 'Please use a name only, without < > " and @.');
		}
		return $name;
	}

	/** @return list<array{district: string|null, phone: string, hours: string, name: string, email: string}> */
	private function readHelpdesk(Fields $fields): array {
		$desks = [];
		$seen = [];
		foreach ($fields->objects('helpdesk', 200) as $entry) {
			$district = $entry->choice('district', $this->region->districtIds());
			if (isset($seen[$district ?? ''])) {
				throw new InvalidInput($entry->path('district'), 'There is already an entry for this district.');
			}
			$seen[$district ?? ''] = true;
			$phone = $entry->line('phone', 40, true);
			// A helpdesk may have a short service number, so this is not held against the rules of full numbers.
			if (preg_match('/^[\d+()\/\-. ]{3,}$/D', $phone) !== 1) {
				throw new InvalidInput($entry->path('phone'), 'This is not a phone number that can be called. Please check it.');
			}
			$desks[] = [
				'district' => $district,
				'phone' => $phone,
				'hours' => $entry->line('hours', 200) ?? '',
				'name' => $entry->line('name', 80) ?? '',
				'email' => $entry->email('email') ?? '',
			];
			$entry->end();
		}
		return $desks;
	}

	/** @return list<array{district: string|null, name: string, address: string}> */
	private function readMeetingPoints(Fields $fields): array {
		$points = [];
		foreach ($fields->objects('meetingPoints', 200) as $entry) {
			$points[] = [
				'district' => $entry->choice('district', $this->region->districtIds()),
				'name' => $entry->line('name', 80, true),
				'address' => $entry->line('address', 120, true),
			];
			$entry->end();
		}
		return $points;
	}
}
