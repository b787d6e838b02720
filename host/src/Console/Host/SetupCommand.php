<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use InsNetzGegangen\Host\Demo\Installer;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:setup', 'Makes the tables, the demo accounts and their roles, and enables the app')]
final class SetupCommand extends Command {
	public function __construct(
		private Installer $installer,
	) {
		parent::__construct();
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$this->installer->install();
		$application = $this->getApplication();
		return $application === null ? self::FAILURE : $this->installer->mapRoles($application, $output);
	}
}
