<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Event;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCP\EventDispatcher\Event;

/** It is noted how a task went. Dispatched after the change is stored. */
final class TaskReported extends Event {
	public function __construct(
		public readonly Request $request,
		public readonly Ask $ask,
	) {
		parent::__construct();
	}
}
