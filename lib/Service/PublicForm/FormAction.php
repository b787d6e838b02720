<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Db\Desk;
use OCA\InsNetzGegangen\Exception\InvalidInput;
use OCA\InsNetzGegangen\Service\Desks\ActionStates;

/** Where the action pauses or is over, the form takes no more than the app does of a member: a callback, or nothing. */
class FormAction {
	public function __construct(
		private ActionStates $actions,
		private FormFrame $frame,
	) {
	}

	public function isOver(?string $district): bool {
		return $this->actions->of($district) === Desk::ENDED;
	}

	/** Whether only a callback is taken. */
	public function isPaused(?string $district): bool {
		return $this->actions->of($district) === Desk::PAUSED;
	}

	/** @return array<string, InvalidInput> where only a callback is taken, somebody has to be callable */
	public function faults(?string $district, FormValues $values): array {
		return $this->isPaused($district) && $values->line('phone') === ''
			? ['phone' => new InvalidInput('phone', 'The help pauses here. Please tell us your phone number, so that we can call you back.')]
			: [];
	}

	/** @return list<string> what the district says before somebody asks */
	public function notice(?string $district): array {
		$l = $this->frame->words();
		return array_values(array_filter([
			$this->isPaused($district) ? $l->t('The help pauses here at the moment. We gladly call you back.') : '',
			...$this->lines($district),
		], static fn (string $line): bool => $line !== ''));
	}

	/** @return array<string, mixed> the page that stands in place of a request */
	public function refusal(?string $district): array {
		$l = $this->frame->words();
		$title = $this->isOver($district) ? $l->t('The action in your district has ended.') : $l->t('The help in your district pauses at the moment.');
		return $this->frame->note($title, ...$this->lines($district));
	}

	/** @return list<string> */
	private function lines(?string $district): array {
		return array_values(array_filter(array_map(trim(...), explode("\n", $this->actions->notice($district))), static fn (string $line): bool => $line !== ''));
	}
}
