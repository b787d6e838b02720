<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Service\Retention\Retention;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** Runs the deletion clocks now instead of once a day. */
class Purge extends Command {
	public function __construct(
		private Retention $retention,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:purge')
			->setDescription('Deletes and makes anonymous what has been kept long enough')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'Only counts');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$failed = false;
		foreach ($this->retention->run($input->getOption('dry-run') === true) as $what => $number) {
			$output->writeln($number === null ? '<error>' . $what . ': failed, see the log</error>' : $what . ': ' . $number);
			$failed = $failed || $number === null;
		}
		return $failed ? self::FAILURE : self::SUCCESS;
	}
}
