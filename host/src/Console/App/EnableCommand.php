<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\App;

use InsNetzGegangen\Host\Console\Arguments;
use InsNetzGegangen\Host\Demo\Installer;
use OCP\App\IAppManager;
use OCP\IGroupManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('app:enable', 'Enables the app, for everybody or for groups; unknown groups are dropped silently as on the real server')]
final class EnableCommand extends Command {
	public function __construct(
		private IAppManager $apps,
		private IGroupManager $groups,
		private Installer $installer,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app-id', InputArgument::REQUIRED);
		$this->addOption('groups', 'g', InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY);
		$this->addOption('force', 'f', InputOption::VALUE_NONE);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$app = Arguments::text($input, 'app-id');
		$groups = array_values(array_filter(array_map($this->groups->get(...), Arguments::texts($input, 'groups'))));
		$this->installer->update();
		if ($groups === []) {
			$this->apps->enableApp($app);
		} else {
			$this->apps->enableAppForGroups($app, $groups);
		}
		$output->writeln($app . ' enabled');
		return self::SUCCESS;
	}
}
