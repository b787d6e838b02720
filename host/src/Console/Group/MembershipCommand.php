<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Group;

use InsNetzGegangen\Host\Console\Arguments;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** A command about one account and one group. */
abstract class MembershipCommand extends Command {
	public function __construct(
		private IUserManager $users,
		private IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('group', InputArgument::REQUIRED);
		$this->addArgument('user', InputArgument::REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $this->groups->get(Arguments::text($input, 'group'));
		$user = $this->users->get(Arguments::text($input, 'user'));
		if ($group === null || $user === null) {
			$output->writeln('<error>' . ($group === null ? 'group' : 'user') . ' not found</error>');
			return self::FAILURE;
		}
		$this->act($group, $user);
		return self::SUCCESS;
	}

	abstract protected function act(IGroup $group, IUser $user): void;
}
