<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Import\FormsCsv;
use OCA\InsNetzGegangen\Import\HelperImport;
use OCA\InsNetzGegangen\Import\ImportFault;
use OCA\InsNetzGegangen\Import\ImportMap;
use OCA\InsNetzGegangen\Import\RowResult;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** Makes helpers of the answers to „who can help?“ as Nextcloud Forms exports them. */
class ImportHelpers extends Command {
	public function __construct(
		private HelperImport $import,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:import-helpers')
			->setDescription('Imports helpers from a CSV export of Nextcloud Forms; everything that can be created, or nothing')
			->addArgument('file', InputArgument::REQUIRED, 'The CSV file')
			->addOption('map', null, InputOption::VALUE_REQUIRED, 'JSON file that says which question fills which field')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'Only says what would happen');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$file = $input->getArgument('file');
		$map = $input->getOption('map');
		$dryRun = $input->getOption('dry-run') === true;
		try {
			if (!is_string($file) || !is_string($map)) {
				throw new ImportFault('Please name the map with --map.');
			}
			$csv = FormsCsv::read($file);
			$results = $this->import->run($csv, ImportMap::read($map), $dryRun);
		} catch (ImportFault $fault) {
			$output->writeln('<error>' . $fault->getMessage() . '</error>');
			return self::FAILURE;
		}
		$this->report($results, $dryRun, $output);
		return self::SUCCESS;
	}

	/** @param list<RowResult> $results */
	private function report(array $results, bool $dryRun, OutputInterface $output): void {
		$numbers = [RowResult::CREATED => 0, RowResult::UNCLEAR => 0, RowResult::REFUSED => 0];
		foreach ($results as $result) {
			$numbers[$result->status]++;
			// What people wrote may look like a tag of the console.
			$output->writeln(sprintf('row %d: %s%s', $result->row, $result->status, $result->why === '' ? '' : sprintf(' (%s: %s)', $result->field, $result->why)), OutputInterface::OUTPUT_RAW);
		}
		$output->writeln(sprintf('%d created, %d unclear, %d refused%s', ...[...array_values($numbers), $dryRun ? ' (dry run: nothing was stored)' : '']));
	}
}
