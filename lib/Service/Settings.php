<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service;

use LogicException;
use OCA\InsNetzGegangen\AppInfo\Application;
use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\IAppConfig;

/**
 * The settings in force, by their keys in SettingsLexicon. A stored value outside its limits
 * (set by hand on the command line) counts as not set.
 */
class Settings {
	public function __construct(
		private IAppConfig $config,
	) {
	}

	public function int(string $key): int {
		$rule = SettingsLexicon::NUMBERS[$key] ?? throw new LogicException('Unknown setting ' . $key);
		$value = $this->stored($key, fn (): int => $this->config->getValueInt(Application::APP_ID, $key, $rule['default']));
		return is_int($value) && $value >= $rule['min'] && $value <= $rule['max'] ? $value : $rule['default'];
	}

	public function bool(string $key): bool {
		$rule = SettingsLexicon::FLAGS[$key] ?? throw new LogicException('Unknown setting ' . $key);
		$value = $this->stored($key, fn (): bool => $this->config->getValueBool(Application::APP_ID, $key, $rule['default']));
		return is_bool($value) ? $value : $rule['default'];
	}

	public function choice(string $key): string {
		$rule = SettingsLexicon::CHOICES[$key] ?? throw new LogicException('Unknown setting ' . $key);
		$value = $this->stored($key, fn (): string => $this->config->getValueString(Application::APP_ID, $key, $rule['default']));
		return is_string($value) && in_array($value, $rule['of'], true) ? $value : $rule['default'];
	}

	public function text(string $key): string {
		$rule = SettingsLexicon::TEXTS[$key] ?? throw new LogicException('Unknown setting ' . $key);
		$value = $this->stored($key, fn (): string => $this->config->getValueString(Application::APP_ID, $key, $rule['default']));
		return is_string($value) ? $value : $rule['default'];
	}

	/** @return list<array{district: string|null, phone: string, hours: string, name: string, email: string}> district null = everywhere */
	public function helpdesk(): array {
		$desks = [];
		foreach ($this->list('helpdesk') as $desk) {
			if (is_array($desk)) {
				$district = $desk['district'] ?? null;
				$desks[] = [
					'district' => is_string($district) ? $district : null,
					'phone' => self::line($desk, 'phone'),
					'hours' => self::line($desk, 'hours'),
					'name' => self::line($desk, 'name'),
					'email' => self::line($desk, 'email'),
				];
			}
		}
		return $desks;
	}

	/** @return list<array{district: string|null, name: string, address: string}> district null = everywhere */
	public function meetingPoints(): array {
		$points = [];
		foreach ($this->list('meetingPoints') as $point) {
			if (is_array($point)) {
				$district = $point['district'] ?? null;
				$points[] = ['district' => is_string($district) ? $district : null, 'name' => self::line($point, 'name'), 'address' => self::line($point, 'address')];
			}
		}
		return $points;
	}

	/** @return array<string, string> district id → whom to ask for an account */
	public function accountContacts(): array {
		$contacts = [];
		foreach ($this->list('accountContacts') as $district => $contact) {
			if (is_string($contact)) {
				$contacts[(string)$district] = $contact;
			}
		}
		/** @var array<string, string> $contacts */
		return $contacts;
	}

	/** @return array<string, int|bool|string|array<array-key, mixed>> every setting, in the order of the lexicon */
	public function all(): array {
		$all = ['helpdesk' => $this->helpdesk(), 'accountContacts' => $this->accountContacts(), 'meetingPoints' => $this->meetingPoints()];
		foreach (array_keys(SettingsLexicon::NUMBERS) as $key) {
			$all[$key] = $this->int($key);
		}
		foreach (array_keys(SettingsLexicon::FLAGS) as $key) {
			$all[$key] = $this->bool($key);
		}
		foreach (array_keys(SettingsLexicon::CHOICES) as $key) {
			$all[$key] = $this->choice($key);
		}
		foreach (array_keys(SettingsLexicon::TEXTS) as $key) {
			$all[$key] = $this->text($key);
		}
		return $all;
	}

	/** What somebody else has saved since this call began counts from now on. */
	public function reread(): void {
		$this->config->clearCache();
	}

	/** @param int|bool|string|array<array-key, mixed> $value already checked */
	public function set(string $key, int|bool|string|array $value): void {
		match (true) {
			is_int($value) => $this->config->setValueInt(Application::APP_ID, $key, $value),
			is_bool($value) => $this->config->setValueBool(Application::APP_ID, $key, $value),
			is_string($value) => $this->config->setValueString(Application::APP_ID, $key, $value),
			default => $this->config->setValueArray(Application::APP_ID, $key, $value),
		};
	}

	/** @return array<array-key, mixed> */
	private function list(string $key): array {
		$value = $this->stored($key, fn (): array => $this->config->getValueArray(Application::APP_ID, $key));
		return is_array($value) ? $value : [];
	}

	/**
	 * A value stored under another type cannot be read by the server's typed getters.
	 *
	 * @param callable(): (int|bool|string|array<array-key, mixed>) $read
	 * @return int|bool|string|array<array-key, mixed>|null
	 */
	private function stored(string $key, callable $read): int|bool|string|array|null {
		try {
			return $read();
		} catch (AppConfigTypeConflictException) {
			return null;
		}
	}

	/** @param array<array-key, mixed> $desk */
	private static function line(array $desk, string $key): string {
		return is_string($desk[$key] ?? null) ? $desk[$key] : '';
	}
}
