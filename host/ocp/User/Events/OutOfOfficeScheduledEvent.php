<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;
use OCP\User\IOutOfOfficeData;

class OutOfOfficeScheduledEvent extends Event {
	public function __construct(
		private IOutOfOfficeData $data,
	) {
		parent::__construct();
	}

	public function getData(): IOutOfOfficeData {
		return $this->data;
	}
}
