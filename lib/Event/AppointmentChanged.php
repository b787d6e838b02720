<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Event;

use OCA\InsNetzGegangen\Db\Appointment;
use OCA\InsNetzGegangen\Db\Ask;
use OCA\InsNetzGegangen\Db\Request;
use OCP\EventDispatcher\Event;

/** An appointment was proposed, agreed on, moved, cancelled, or is tomorrow. Dispatched after the change is stored. */
final class AppointmentChanged extends Event {
	public const PROPOSED = 'proposed';
	public const AGREED = 'agreed';
	public const MOVED = 'moved';
	public const CANCELLED = 'cancelled';
	/** What was only proposed is taken back. */
	public const DROPPED = 'dropped';
	public const REMINDER = 'reminder';

	/**
	 * @param string $what one of the constants
	 * @param string|null $actor account; null for the clock
	 */
	public function __construct(
		public readonly Request $request,
		public readonly Ask $ask,
		public readonly Appointment $appointment,
		public readonly string $what,
		public readonly ?string $actor,
	) {
		parent::__construct();
	}
}
