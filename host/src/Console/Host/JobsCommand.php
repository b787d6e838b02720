<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use InsNetzGegangen\Host\Jobs\JobRunner;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:jobs', 'Runs the background jobs that are due, once', ['background-job:cron'])]
final class JobsCommand extends Command {
	public function __construct(
		private JobRunner $runner,
	) {
		parent::__construct();
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$output->writeln($this->runner->run() . ' jobs looked at');
		return self::SUCCESS;
	}
}
