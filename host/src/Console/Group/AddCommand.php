<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Group;

use InsNetzGegangen\Host\Console\Arguments;
use OCP\IGroupManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('group:add', 'Adds a group')]
final class AddCommand extends Command {
	public function __construct(
		private IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('groupid', InputArgument::REQUIRED);
		$this->addOption('display-name', null, InputOption::VALUE_REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$id = Arguments::text($input, 'groupid');
		if ($this->groups->groupExists($id)) {
			$output->writeln('<error>Group "' . $id . '" already exists.</error>');
			return self::FAILURE;
		}
		$group = $this->groups->createGroup($id);
		if (Arguments::option($input, 'display-name') !== '') {
			$group?->setDisplayName(Arguments::option($input, 'display-name'));
		}
		$output->writeln('Created group "' . $id . '"');
		return self::SUCCESS;
	}
}
