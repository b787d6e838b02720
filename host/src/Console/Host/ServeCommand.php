<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use InsNetzGegangen\Host\Demo\Installer;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Server\WebServer;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:serve', 'Serves the app on 127.0.0.1:$PORT and runs background jobs on the side')]
final class ServeCommand extends Command {
	public const ADDRESS = '127.0.0.1';

	public function __construct(
		private Environment $environment,
		private Installer $installer,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('host', null, InputOption::VALUE_REQUIRED, 'nothing but ' . self::ADDRESS . ' is accepted', self::ADDRESS);
		$this->addOption('workers', null, InputOption::VALUE_REQUIRED, 'how many requests at the same time', '8');
		$this->addOption('no-jobs', null, InputOption::VALUE_NONE, 'run background jobs only when asked');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ($input->getOption('host') !== self::ADDRESS) {
			$output->writeln('<error>The embedded host has known passwords: it listens on ' . self::ADDRESS . ' only.</error>');
			return self::INVALID;
		}
		$this->installer->update();
		$workers = $input->getOption('workers');
		$server = new WebServer(self::ADDRESS, $this->environment->port, max(1, is_numeric($workers) ? (int)$workers : 1));
		$output->writeln('http://' . self::ADDRESS . ':' . $this->environment->port);
		return $server->run($input->getOption('no-jobs') !== true);
	}
}
