<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Config;

use InsNetzGegangen\Host\Console\Arguments;
use OCP\IAppConfig;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('config:app:delete', 'Deletes a value of an app')]
final class DeleteCommand extends Command {
	public function __construct(
		private IAppConfig $config,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app', InputArgument::REQUIRED);
		$this->addArgument('name', InputArgument::REQUIRED);
		$this->addOption('error-if-not-exists', null, InputOption::VALUE_NONE);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$app, $name] = [Arguments::text($input, 'app'), Arguments::text($input, 'name')];
		if ($input->getOption('error-if-not-exists') === true && !$this->config->hasKey($app, $name)) {
			$output->writeln('<error>Config ' . $name . ' of app ' . $app . ' could not be deleted because it did not exist</error>');
			return self::FAILURE;
		}
		$this->config->deleteKey($app, $name);
		return self::SUCCESS;
	}
}
