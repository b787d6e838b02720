<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Frame;

use Closure;
use OCP\AppFramework\Services\IInitialState;

final class ScopedInitialState implements IInitialState {
	public function __construct(
		private InitialStates $states,
		private string $appName,
	) {
	}

	public function provideInitialState(string $key, $data): void {
		$this->states->add($this->appName, $key, static fn (): mixed => $data);
	}

	public function provideLazyInitialState(string $key, Closure $closure): void {
		$this->states->add($this->appName, $key, $closure);
	}
}
