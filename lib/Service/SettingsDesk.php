<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\EditConflict;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Exception\Reason;
use OCA\InsNetzGegangen\Http\Fields;

/** Reading and changing the settings over HTTP: admins only, every change is an event. */
class SettingsDesk {
	public function __construct(
		private Settings $settings,
		private SettingsInput $input,
		private EventLog $events,
		private Transaction $transaction,
	) {
	}

	/**
	 * @return array<string, mixed> `Settings` of the HTTP interface
	 * @throws NotFound
	 */
	public function show(Actor $actor): array {
		$this->requireAdmin($actor);
		return self::asJson($this->settings->all());
	}

	/**
	 * Stores what was sent and leaves the rest, so that two who change different things do not undo each other.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound
	 * @throws InvalidInput
	 * @throws EditConflict when somebody else has saved another value since it was read
	 */
	public function change(Actor $actor, Fields $fields): array {
		$this->requireAdmin($actor);
		$sent = $this->input->read($fields);
		$based = $this->input->readBased($fields, $this->settings->all());
		$fields->end();
		do {
			// Each time round somebody else has saved, so it ends.
			$isStored = $this->store($actor, $sent, $based);
		} while (!$isStored);
		return $this->show($actor);
	}

	/**
	 * @param array<string, int|bool|string|array<array-key, mixed>> $sent
	 * @param array<string, mixed> $based
	 * @return bool false when somebody else saved one of these settings meanwhile: nothing is stored then, and has to be looked at anew
	 * @throws InvalidInput|EditConflict
	 */
	private function store(Actor $actor, array $sent, array $based): bool {
		// In this order: whoever saves after this makes one of the numbers old.
		$saves = $this->events->lastOf($actor->unit, 'settings');
		$this->settings->reread();
		$before = $this->settings->all();
		if (($sent['askFromHour'] ?? $before['askFromHour']) >= ($sent['askToHour'] ?? $before['askToHour'])) {
			throw new InvalidInput(isset($sent['askToHour']) ? 'askToHour' : 'askFromHour', 'The last hour must come after the first one.');
		}
		$changed = array_filter($sent, static fn (mixed $value, string $key): bool => self::comparable($value) !== self::comparable($before[$key]), ARRAY_FILTER_USE_BOTH);
		$both = array_filter($changed, static fn (string $key): bool => array_key_exists($key, $based) && self::comparable($based[$key]) !== self::comparable($before[$key]), ARRAY_FILTER_USE_KEY);
		if ($both !== []) {
			throw new EditConflict(self::asJson($both), self::asJson(array_intersect_key($before, $both)));
		}
		try {
			$this->transaction->run(function () use ($actor, $changed, $saves): void {
				foreach (array_keys($changed) as $key) {
					// Of two who saw the same number the database lets one write.
					if (!$this->events->recordOnce(hash('sha256', 'settings|' . $key . '|' . ($saves[$key] ?? 0)), $actor->unit, $actor->userId, 'changed', 'settings', 0, $key)) {
						throw new Conflict(Reason::State);
					}
				}
				// The server leaves out what it believes to be stored, also when that was rolled back.
				$this->settings->reread();
				foreach ($changed as $key => $value) {
					$this->settings->set($key, $value);
				}
			});
		} catch (Conflict) {
			return false;
		}
		return true;
	}

	/** The same however its keys are ordered: a browser sorts those that look like numbers. */
	private static function comparable(mixed $value): mixed {
		if (is_object($value)) {
			$value = get_object_vars($value);
		}
		if (!is_array($value)) {
			return $value;
		}
		ksort($value);
		return array_map(self::comparable(...), $value);
	}

	/**
	 * @param array<string, mixed> $settings
	 * @return array<string, mixed>
	 */
	private static function asJson(array $settings): array {
		if (isset($settings['accountContacts'])) {
			// Without entries it is an empty object, not an empty list.
			$settings['accountContacts'] = (object)$settings['accountContacts'];
		}
		return $settings;
	}

	private function requireAdmin(Actor $actor): void {
		if (!$actor->is('admin')) {
			throw new NotFound();
		}
	}
}
