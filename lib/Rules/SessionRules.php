<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/sessions.json: what can be done with a session for several people, when, and by whom. */
class SessionRules {
	/**
	 * @var array{
	 *     kinds: list<string>, channels: list<string>, phases: list<string>, seats: list<string>,
	 *     actions: array<string, array{phase: list<string>, who: list<string>, seat?: list<string>}>
	 * }
	 */
	private array $rules;

	public function __construct() {
		/** @phpstan-ignore assign.propertyType */
		$this->rules = JsonFile::read('rules/sessions.json');
	}

	/** @return list<string> */
	public function kinds(): array {
		return $this->rules['kinds'];
	}

	/** @return list<string> */
	public function channels(): array {
		return $this->rules['channels'];
	}

	/** @return list<string> relations (`coordinator`, `intake`, `desk`, `member`) that may ever do it */
	public function who(string $action): array {
		return $this->rules['actions'][$action]['who'] ?? [];
	}

	/**
	 * @param string $phase `coming`, `near`, `begun`, `cancelled`
	 * @param string $seat state of the seat of who acts; `none` without one
	 */
	public function isPossible(string $action, string $phase, string $seat): bool {
		$rule = $this->rules['actions'][$action] ?? null;
		return $rule !== null && in_array($phase, $rule['phase'], true) && in_array($seat, $rule['seat'] ?? [$seat], true);
	}

	/**
	 * @param list<string> $relations how the person stands to the session
	 * @return list<string> actions
	 */
	public function actions(string $phase, array $relations, string $seat): array {
		return array_values(array_filter(
			array_keys($this->rules['actions']),
			fn (string $action): bool => array_intersect($relations, $this->who($action)) !== [] && $this->isPossible($action, $phase, $seat),
		));
	}
}
