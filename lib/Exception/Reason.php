<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Exception;

/** Why a move is not possible (any more). The values stand in the HTTP interface. */
enum Reason: string {
	case Filled = 'filled';
	case Deadline = 'deadline';
	case State = 'state';
	case Capacity = 'capacity';
	case Often = 'often';
	case Paused = 'paused';
	case Absent = 'absent';
	case Agreement = 'agreement';
	case Declaration = 'declaration';
	case Never = 'never';
	case Account = 'account';
	case AlreadyConfirmed = 'already_confirmed';
	case ActionPaused = 'action_paused';
	case ActionEnded = 'action_ended';

	/** English source text, to be translated. */
	public function text(): string {
		return match ($this) {
			self::Filled => 'Somebody else has already taken this. Thank you all the same!',
			self::Deadline => 'The time to answer is over. The coordination team will ask again if needed.',
			self::State => 'This is not possible any more, because something has changed in the meantime.',
			self::Capacity => 'This helper has no free place at the moment.',
			self::Often => 'This helper was asked often enough this week.',
			self::Paused => 'This helper is pausing.',
			self::Absent => 'This helper is away at the moment.',
			self::Agreement => 'The helper code has not been accepted in its current version.',
			self::Declaration => 'The data protection declaration is not on file yet.',
			self::Never => 'This helper does not fit this request.',
			self::Account => 'The account of this helper is not active.',
			self::AlreadyConfirmed => 'A helper has already been confirmed.',
			self::ActionPaused => 'The help pauses here at the moment. We gladly call you back.',
			self::ActionEnded => 'The help has ended here. Please read on the start page whom you can ask instead.',
		};
	}
}
