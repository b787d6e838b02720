<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Migration;

use OCP\Migration\IOutput;

/** Migrations talk to nobody here: the log and the exit code say whether they worked. */
final class Output implements IOutput {
	public function debug(string $message): void {
	}

	public function info($message) {
	}

	public function warning($message) {
	}

	public function startProgress($max = 0) {
	}

	public function advance($step = 1, $description = '') {
	}

	public function finishProgress() {
	}
}
