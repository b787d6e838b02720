<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\User;

use InsNetzGegangen\Host\Console\Arguments;
use InvalidArgumentException;
use OCP\IGroupManager;
use OCP\IUserManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('user:add', 'Adds an account; the password stands in the variable OC_PASS (or NC_PASS)')]
final class AddCommand extends Command {
	public function __construct(
		private IUserManager $users,
		private IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED);
		$this->addOption('password-from-env', null, InputOption::VALUE_NONE);
		$this->addOption('display-name', null, InputOption::VALUE_REQUIRED);
		$this->addOption('email', null, InputOption::VALUE_REQUIRED);
		$this->addOption('group', 'g', InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$password = (string)(getenv('NC_PASS') ?: getenv('OC_PASS'));
		if ($input->getOption('password-from-env') !== true || $password === '') {
			$output->writeln('<error>--password-from-env given, but NC_PASS/OC_PASS is empty!</error>');
			return self::FAILURE;
		}
		try {
			$user = $this->users->createUser(Arguments::text($input, 'uid'), $password);
		} catch (InvalidArgumentException $e) {
			$output->writeln('<error>' . $e->getMessage() . '</error>');
			return self::FAILURE;
		}
		assert($user !== false);
		if (Arguments::option($input, 'display-name') !== '') {
			$user->setDisplayName(Arguments::option($input, 'display-name'));
		}
		if (Arguments::option($input, 'email') !== '') {
			$user->setSystemEMailAddress(Arguments::option($input, 'email'));
		}
		foreach (Arguments::texts($input, 'group') as $group) {
			($this->groups->get($group) ?? $this->groups->createGroup($group))?->addUser($user);
		}
		$output->writeln('The account "' . $user->getUID() . '" was created successfully');
		return self::SUCCESS;
	}
}
