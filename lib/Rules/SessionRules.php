<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/sessions.json: what can be done with a session for several people, when, and by whom. */
class SessionRules {
	/** @var list<string> */
	private array $kinds;
	/** @var list<string> */
	private array $channels;
	/** @var array<string, array{phase: list<string>, who: list<string>, seat: list<string>|null}> */
	private array $actions;

	public function __construct() {
		$rules = RuleFile::open('sessions.json');
		$this->kinds = $rules->texts('kinds');
		$this->channels = $rules->texts('channels');
		$this->actions = array_map(
			static fn (RuleFile $rule): array => ['phase' => $rule->texts('phase'), 'who' => $rule->texts('who'), 'seat' => $rule->textsIfAny('seat')],
			$rules->parts('actions'),
		);
	}

	/** @return list<string> */
	public function kinds(): array {
		return $this->kinds;
	}

	/** @return list<string> */
	public function channels(): array {
		return $this->channels;
	}

	/** @return list<string> relations (`coordinator`, `intake`, `desk`, `member`) that may ever do it */
	public function who(string $action): array {
		return $this->actions[$action]['who'] ?? [];
	}

	/**
	 * @param string $phase `coming`, `near`, `begun`, `cancelled`
	 * @param string $seat state of the seat of who acts; `none` without one
	 */
	public function isPossible(string $action, string $phase, string $seat): bool {
		$rule = $this->actions[$action] ?? null;
		return $rule !== null && in_array($phase, $rule['phase'], true) && in_array($seat, $rule['seat'] ?? [$seat], true);
	}

	/**
	 * @param list<string> $relations how the person stands to the session
	 * @return list<string> actions
	 */
	public function actions(string $phase, array $relations, string $seat): array {
		return array_values(array_filter(
			array_keys($this->actions),
			fn (string $action): bool => array_intersect($relations, $this->who($action)) !== [] && $this->isPossible($action, $phase, $seat),
		));
	}
}
