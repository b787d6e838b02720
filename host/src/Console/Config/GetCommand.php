<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Config;

use InsNetzGegangen\Host\Config\AppConfigTable;
use InsNetzGegangen\Host\Console\Arguments;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('config:app:get', 'Prints a value of an app')]
final class GetCommand extends Command {
	public function __construct(
		private AppConfigTable $table,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app', InputArgument::REQUIRED);
		$this->addArgument('name', InputArgument::REQUIRED);
		$this->addOption('default-value', null, InputOption::VALUE_REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$app, $name] = [Arguments::text($input, 'app'), Arguments::text($input, 'name')];
		$value = $this->table->ofApp($app)[$name]['value'] ?? $input->getOption('default-value');
		if (!is_string($value)) {
			return self::FAILURE;
		}
		$output->writeln($value);
		return self::SUCCESS;
	}
}
