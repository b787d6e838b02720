<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\User;

use InsNetzGegangen\Host\Console\Arguments;
use OCP\IUser;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** A command that does one thing to one account. */
abstract class AccountCommand extends Command {
	public function __construct(
		private IUserManager $users,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$user = $this->users->get(Arguments::text($input, 'uid'));
		if ($user === null) {
			$output->writeln('<error>Account does not exist</error>');
			return self::FAILURE;
		}
		$output->writeln($this->act($user));
		return self::SUCCESS;
	}

	/** @return string what to print */
	abstract protected function act(IUser $user): string;
}
