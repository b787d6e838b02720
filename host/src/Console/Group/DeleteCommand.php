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
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('group:delete', 'Deletes a group')]
final class DeleteCommand extends Command {
	public function __construct(
		private IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('groupid', InputArgument::REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $this->groups->get(Arguments::text($input, 'groupid'));
		if ($group === null) {
			$output->writeln('<error>Group does not exist</error>');
			return self::FAILURE;
		}
		$group->delete();
		return self::SUCCESS;
	}
}
