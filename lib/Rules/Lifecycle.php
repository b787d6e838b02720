<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Rules;

/** rules/lifecycle.json: states and moves of a request, and who may make them. TypeScript reads the same file. */
class Lifecycle {
	/**
	 * @var array{
	 *     states: list<string>, open: list<string>, askStates: list<string>, openAsks: list<string>,
	 *     actions: array<string, array{from: list<string>, to: string|null, who: list<string>, consent?: bool}>,
	 *     moves: array<string, array{from: list<string>, who: list<string>, consent?: bool}>
	 * }
	 */
	private array $rules;

	public function __construct() {
		/** @phpstan-ignore assign.propertyType */
		$this->rules = JsonFile::read('rules/lifecycle.json');
	}

	/** @return list<string> */
	public function openStates(): array {
		return $this->rules['open'];
	}

	public function isOpen(string $state): bool {
		return in_array($state, $this->rules['open'], true);
	}

	/** @return list<string> relations (`coordinator`, `intake`, `requester`) that may ever do it */
	public function who(string $action): array {
		return $this->rules['actions'][$action]['who'] ?? [];
	}

	/** @param bool $consented false as long as only somebody else has spoken for the person */
	public function isPossible(string $action, string $state, bool $consented = true): bool {
		$rule = $this->rules['actions'][$action] ?? null;
		return $rule !== null && in_array($state, $rule['from'], true) && ($consented || !($rule['consent'] ?? false));
	}

	/** @return list<string> */
	public function moveTargets(): array {
		return array_keys($this->rules['moves']);
	}

	/** @return list<string> */
	public function whoMoves(string $to): array {
		return $this->rules['moves'][$to]['who'] ?? [];
	}

	public function isMovePossible(string $from, string $to): bool {
		return in_array($from, $this->rules['moves'][$to]['from'] ?? [], true);
	}

	public function doesMoveNeedConsent(string $to): bool {
		return $this->rules['moves'][$to]['consent'] ?? false;
	}

	/**
	 * @param list<string> $relations how the person stands to the request
	 * @return list<string> actions
	 */
	public function actions(string $state, array $relations, bool $consented = true): array {
		$actions = [];
		foreach ($this->rules['actions'] as $action => $rule) {
			if ($this->isPossible($action, $state, $consented) && array_intersect($relations, $rule['who']) !== []) {
				$actions[] = $action;
			}
		}
		return $actions;
	}
}
