<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Event;

use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Helper;
use OCA\InsNetzGegangen\Db\Request;
use OCP\EventDispatcher\Event;

/** A confirmed helper no longer looks after the request: closed, withdrawn, returned, reopened. Dispatched after the change is stored. */
final class AssignmentEnded extends Event {
	public function __construct(
		public readonly Request $request,
		public readonly Ask $ask,
		public readonly ?Helper $gone = null,
	) {
		parent::__construct();
	}
}
