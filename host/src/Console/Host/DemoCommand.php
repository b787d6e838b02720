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
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:demo', 'Fills in invented people, their requests and sixty days of history; once')]
final class DemoCommand extends Command {
	public function __construct(
		private Environment $environment,
		private Filler $filler,
		private FillState $state,
	) {
		parent::__construct();
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
		$output->writeln('Die Demo-Daten werden eingetragen. Das dauert weniger als eine Minute …');
		$steps = $this->filler->fill();
		$output->writeln("$steps Schritte aus sechzig Tagen sind eingetragen. Alle Personen sind erfunden.");
		return self::SUCCESS;
	}
}
