<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\App;

use InsNetzGegangen\Host\Console\Arguments;
use OCP\App\IAppManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('app:disable', 'Disables the app for everybody')]
final class DisableCommand extends Command {
	public function __construct(
		private IAppManager $apps,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app-id', InputArgument::REQUIRED);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$this->apps->disableApp(Arguments::text($input, 'app-id'));
		$output->writeln(Arguments::text($input, 'app-id') . ' disabled');
		return self::SUCCESS;
	}
}
