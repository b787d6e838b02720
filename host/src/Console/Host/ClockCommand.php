<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use DateInterval;
use InsNetzGegangen\Host\Jobs\ClockControl;
use InsNetzGegangen\Host\Kernel\Clock;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:clock', 'Shows the movable clock, moves it forward or sets it back to the real time')]
final class ClockCommand extends Command {
	public function __construct(
		private Clock $clock,
		private ClockControl $control,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('action', InputArgument::OPTIONAL, 'show, forward or reset', 'show', ['show', 'forward', 'reset']);
		$this->addArgument('duration', InputArgument::OPTIONAL, 'for forward: ISO 8601, such as PT2H or P3D', 'P1D');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$duration = $input->getArgument('duration');
		match ($input->getArgument('action')) {
			'forward' => $this->control->forward(new DateInterval(is_string($duration) ? $duration : '')),
			'reset' => $this->control->reset(),
			default => null,
		};
		$output->writeln($this->clock->now()->format('Y-m-d\TH:i:s\Z'));
		return self::SUCCESS;
	}
}
