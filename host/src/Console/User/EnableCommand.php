<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\User;

use OCP\IUser;
use Symfony\Component\Console\Attribute\AsCommand;

#[AsCommand('user:enable', 'Lets a disabled account in again')]
final class EnableCommand extends AccountCommand {
	protected function act(IUser $user): string {
		$user->setEnabled(true);
		return 'The specified user is enabled';
	}
}
