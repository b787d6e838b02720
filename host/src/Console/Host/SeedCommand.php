<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use InsNetzGegangen\Host\Console\Arguments;
use InsNetzGegangen\Host\Demo\Seeder;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:seed', 'Fills in many invented helpers and requests, for measuring')]
final class SeedCommand extends Command {
	public function __construct(
		private AppContainers $containers,
		private AppInfo $app,
		private ITimeFactory $time,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('helpers', null, InputOption::VALUE_REQUIRED, 'How many', '2000');
		$this->addOption('requests', null, InputOption::VALUE_REQUIRED, 'How many', '10000');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$helpers = (int)Arguments::option($input, 'helpers');
		$requests = (int)Arguments::option($input, 'requests');
		$container = $this->containers->of($this->app->id);
		(new Seeder($container->get(...), $this->time->getTime()))->run($helpers, $requests);
		$output->writeln("$helpers helpers and $requests requests, all invented");
		return self::SUCCESS;
	}
}
