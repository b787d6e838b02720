<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use InsNetzGegangen\Host\Demo\Filler;
use InsNetzGegangen\Host\Demo\FillState;
use InsNetzGegangen\Host\Kernel\Environment;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:demo', 'Fills in invented people, their requests and their history; once')]
final class DemoCommand extends Command {
	public function __construct(
		private Environment $environment,
		private Filler $filler,
		private FillState $state,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('size', null, InputOption::VALUE_REQUIRED, '"full" for three times as much, over ninety days', '');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ($this->state->isDone()) {
			$output->writeln('Die Demo-Daten sind schon da. Nichts wurde geändert.');
			return self::SUCCESS;
		}
		if ($this->state->isBroken()) {
			$output->writeln('<error>Die Demo-Daten sind beim letzten Mal nicht fertig geworden. Lösche ' . $this->environment->dataDir . ' und starte noch einmal.</error>');
			return self::FAILURE;
		}
		$full = $input->getOption('size') === 'full';
		$output->writeln('Die Demo-Daten werden eingetragen. Das dauert weniger als eine Minute …');
		$steps = $this->filler->fill($full);
		$output->writeln("$steps Schritte aus " . ($full ? 'neunzig' : 'sechzig') . ' Tagen sind eingetragen. Alle Personen sind erfunden.');
		return self::SUCCESS;
	}
}
