<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Http\Fields;
use OCA\InsNetzGegangen\Rules\Region;

/** Reading and changing the settings over HTTP: admins only, every change is an event. */
class SettingsDesk {
	public function __construct(
		private Settings $settings,
		private Region $region,
		private EventLog $events,
	) {
	}

	/**
	 * @return array<string, mixed> `Settings` of the HTTP interface
	 * @throws NotFound
	 */
	public function show(Actor $actor): array {
		$this->requireAdmin($actor);
		$all = $this->settings->all();
		return ['accountContacts' => (object)$this->settings->accountContacts()] + $all;
	}

	/**
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 */
	public function change(Actor $actor, Fields $fields): array {
		$this->requireAdmin($actor);
		$before = $this->settings->all();
		foreach ($this->read($fields) as $key => $value) {
			if ($value !== $before[$key]) {
				$this->settings->set($key, $value);
				$this->events->record($actor->unit, $actor->userId, 'changed', 'settings', 0, $key);
			}
		}
		return $this->show($actor);
	}

	/** @return array<string, int|bool|string|array<array-key, mixed>> every setting, checked */
	private function read(Fields $fields): array {
		$values = [
			'helpdesk' => $this->readHelpdesk($fields),
			'accountContacts' => $fields->lines('accountContacts', $this->region->districtIds(), 200),
		];
		$values['meetingPoints'] = $this->readMeetingPoints($fields);
		foreach (SettingsLexicon::NUMBERS as $key => $rule) {
			$values[$key] = $fields->int($key, $rule['min'], $rule['max'], true);
		}
		foreach (array_keys(SettingsLexicon::FLAGS) as $key) {
			$values[$key] = $fields->bool($key, true);
		}
		foreach (SettingsLexicon::CHOICES as $key => $rule) {
			$values[$key] = $fields->choice($key, $rule['of'], true);
		}
		foreach (SettingsLexicon::TEXTS as $key => $rule) {
			$values[$key] = $this->readText($fields, $key, $rule['form'], $rule['max']);
		}
		$fields->end();
		if (($values['askFromHour'] ?? 0) >= ($values['askToHour'] ?? 24)) {
			throw new InvalidInput('askToHour', 'The last hour must come after the first one.');
		}
		return $values;
	}

	/** @param 'line'|'email'|'https' $form */
	private function readText(Fields $fields, string $key, string $form, int $max): string {
		if (!$fields->has($key)) {
			throw new InvalidInput($key, Fields::REQUIRED);
		}
		return match ($form) {
			'email' => $fields->email($key),
			'https' => $fields->https($key, $max),
			'line' => $fields->line($key, $max),
		} ?? '';
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

	private function requireAdmin(Actor $actor): void {
		if (!$actor->is('admin')) {
			throw new NotFound();
		}
	}
}
