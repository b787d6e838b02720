<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Service\Removal\EraseAll as Removal;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** Deletes everything the app has stored, before it is removed. */
class EraseAll extends Command {
	public function __construct(
		private Removal $removal,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:erase-all')
			->setDescription('Deletes all data of the app for good: records, notifications, roles, settings and the key that opens them')
			->addOption('yes', null, InputOption::VALUE_NONE, 'It is meant');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ($input->getOption('yes') !== true) {
			$output->writeln('<error>Nothing was deleted. This deletes everything and cannot be undone: say so with --yes.</error>');
			return self::FAILURE;
		}
		foreach ($this->removal->run() as $table => $number) {
			$output->writeln($table . ': ' . $number);
		}
		$output->writeln('All data is deleted. The tables go when the app is disabled or removed.');
		return self::SUCCESS;
	}
}
