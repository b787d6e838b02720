<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Group;

use OCP\IGroup;
use OCP\IUser;
use Symfony\Component\Console\Attribute\AsCommand;

#[AsCommand('group:removeuser', 'Removes an account from a group')]
final class RemoveUserCommand extends MembershipCommand {
	protected function act(IGroup $group, IUser $user): void {
		$group->removeUser($user);
	}
}
