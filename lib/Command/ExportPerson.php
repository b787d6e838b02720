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

/** Everything about a person, for somebody who asks by letter: an account, or a phone number without one. */
class ExportPerson extends Command {
	public function __construct(
		private PersonFile $file,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:export-person')
			->setDescription('Prints everything stored about a person as JSON')
			->addArgument('person', InputArgument::REQUIRED, 'Account, or a phone number')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'Only says how many records there are');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$person = $input->getArgument('person');
		$person = is_string($person) ? $person : '';
		if ($input->getOption('dry-run') === true) {
			foreach ($this->file->count($person) as $what => $number) {
				$output->writeln($what . ': ' . $number);
			}
			return self::SUCCESS;
		}
		$output->writeln(json_encode($this->file->of($person), JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		return self::SUCCESS;
	}
}
