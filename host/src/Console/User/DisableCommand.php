<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\User;

use OCP\IUser;
use Symfony\Component\Console\Attribute\AsCommand;

#[AsCommand('user:disable', 'Locks an account out, at once')]
final class DisableCommand extends AccountCommand {
	protected function act(IUser $user): string {
		$user->setEnabled(false);
		return 'The specified user is disabled';
	}
}
