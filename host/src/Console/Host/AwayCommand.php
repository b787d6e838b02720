<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Host;

use DateInterval;
use InsNetzGegangen\Host\Console\Arguments;
use InsNetzGegangen\Host\Kernel\Clock;
use InsNetzGegangen\Host\Users\Absences;
use OCP\IUserManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('host:away', 'Says that somebody is away from now on, or is back (without a duration)')]
final class AwayCommand extends Command {
	public function __construct(
		private IUserManager $users,
		private Absences $absences,
		private Clock $clock,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED);
		$this->addArgument('duration', InputArgument::OPTIONAL, 'ISO 8601, such as P3D', '');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$user = $this->users->get(Arguments::text($input, 'uid'));
		if ($user === null) {
			$output->writeln('<error>Account does not exist</error>');
			return self::FAILURE;
		}
		$duration = Arguments::text($input, 'duration');
		$now = $this->clock->now();
		if ($duration === '') {
			$this->absences->clear($user);
		} else {
			$this->absences->tell($user, $now->getTimestamp(), $now->add(new DateInterval($duration))->getTimestamp());
		}
		return self::SUCCESS;
	}
}
