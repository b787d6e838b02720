<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Event;

use OCA\InsNetzGegangen\Db\GroupSession;
use OCA\InsNetzGegangen\Db\Seat;
use OCP\EventDispatcher\Event;

/** Something somebody who comes to a session has to know. Dispatched after the change is stored, once for each person. */
final class SeatChanged extends Event {
	public const INVITED = 'invited';
	/** The desk has signed the person up. */
	public const SEATED = 'seated';
	public const QUEUED = 'queued';
	/** Somebody cancelled, and the next one who waited has the place. */
	public const MOVED_UP = 'moved_up';
	/** The session is at another time or place. */
	public const MOVED = 'moved';
	public const CANCELLED = 'cancelled';
	/** The person does not come. */
	public const LEFT = 'left';
	public const REMINDER = 'reminder';

	/**
	 * @param string $what one of the constants
	 * @param string|null $actor account; null for the clock
	 */
	public function __construct(
		public readonly GroupSession $session,
		public readonly Seat $seat,
		public readonly string $what,
		public readonly ?string $actor,
	) {
		parent::__construct();
	}
}
