<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/lifecycle.json: states and moves of a request, and who may make them. TypeScript reads the same file. */
class Lifecycle {
	/** @var list<string> */
	private array $open;
	/** @var array<string, array{from: list<string>, who: list<string>, consent: bool}> */
	private array $actions;
	/** @var array<string, array{from: list<string>, who: list<string>, consent: bool}> */
	private array $moves;

	public function __construct() {
		$rules = RuleFile::open('lifecycle.json');
		$rule = static fn (RuleFile $rule): array => ['from' => $rule->texts('from'), 'who' => $rule->texts('who'), 'consent' => $rule->flag('consent')];
		$this->open = $rules->texts('open');
		$this->actions = array_map($rule, $rules->parts('actions'));
		$this->moves = array_map($rule, $rules->parts('moves'));
	}

	/** @return list<string> */
	public function openStates(): array {
		return $this->open;
	}

	public function isOpen(string $state): bool {
		return in_array($state, $this->open, true);
	}

	/** @return list<string> relations (`coordinator`, `intake`, `requester`) that may ever do it */
	public function who(string $action): array {
		return $this->actions[$action]['who'] ?? [];
	}

	/** @param bool $consented false as long as only somebody else has spoken for the person */
	public function isPossible(string $action, string $state, bool $consented = true): bool {
		$rule = $this->actions[$action] ?? null;
		return $rule !== null && in_array($state, $rule['from'], true) && ($consented || !$rule['consent']);
	}

	/** @return list<string> */
	public function moveTargets(): array {
		return array_keys($this->moves);
	}

	/** @return list<string> */
	public function whoMoves(string $to): array {
		return $this->moves[$to]['who'] ?? [];
	}

	public function isMovePossible(string $from, string $to): bool {
		return in_array($from, $this->moves[$to]['from'] ?? [], true);
	}

	public function doesMoveNeedConsent(string $to): bool {
		return $this->moves[$to]['consent'] ?? false;
	}

	/**
	 * @param list<string> $relations how the person stands to the request
	 * @return list<string> actions
	 */
	public function actions(string $state, array $relations, bool $consented = true): array {
		$actions = [];
		foreach ($this->actions as $action => $rule) {
			if ($this->isPossible($action, $state, $consented) && array_intersect($relations, $rule['who']) !== []) {
				$actions[] = $action;
			}
		}
		return $actions;
	}
}
