<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Event;

use OCA\InsNetzGegangen\Db\Request;
use OCP\EventDispatcher\Event;

/** A request was taken down or sent. Dispatched after the change is stored. */
final class RequestCreated extends Event {
	public function __construct(
		public readonly Request $request,
	) {
		parent::__construct();
	}
}
