<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Service\Privacy\PersonFile;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** Takes everything out that names a person: an account, or a phone number without one. */
class DeletePerson extends Command {
	public function __construct(
		private PersonFile $file,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:delete-person')
			->setDescription('Deletes everything that names a person; counters stay')
			->addArgument('person', InputArgument::REQUIRED, 'Account, or a phone number')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'Only says how many records there are');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$person = $input->getArgument('person');
		$person = is_string($person) ? $person : '';
		$counts = $this->file->count($person);
		foreach ($counts as $what => $number) {
			$output->writeln($what . ': ' . $number);
		}
		if ($input->getOption('dry-run') === true) {
			return self::SUCCESS;
		}
		$this->file->delete($person);
		$output->writeln(array_sum($counts) === 0 ? 'There was nothing to delete.' : 'Deleted.');
		return self::SUCCESS;
	}
}
