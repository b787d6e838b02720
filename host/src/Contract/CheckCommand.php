<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Contract;

use InsNetzGegangen\Host\Console\Arguments;
use InsNetzGegangen\Host\Kernel\Environment;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('check-ocp', 'Compares the interfaces that host/ocp declares with a copy of the real public API')]
final class CheckCommand extends Command {
	protected function configure(): void {
		$this->addArgument('folder', InputArgument::REQUIRED, 'a server, or a copy of its public API');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$source = new Source();
		$files = Source::files(Environment::hostPath() . '/ocp');
		$comparison = new Comparison($source, new PublicApi($source, Arguments::text($input, 'folder')), $this->implementedByTheApp($source));
		$allowed = new AllowedDifferences(Environment::hostPath() . '/ocp-differences.json');
		$result = $comparison->run($files);
		$wrong = 0;
		foreach ($result['differences'] as $difference) {
			$reason = $allowed->reason($difference);
			$wrong += $reason === null ? 1 : 0;
			$output->writeln(($reason === null ? 'DIFFERENT ' : 'allowed   ') . $difference['symbol'], OutputInterface::OUTPUT_RAW);
			$output->writeln('    ours:   ' . $difference['ours'], OutputInterface::OUTPUT_RAW);
			$output->writeln('    theirs: ' . $difference['theirs'], OutputInterface::OUTPUT_RAW);
			if ($reason !== null) {
				$output->writeln('    reason: ' . $reason, OutputInterface::OUTPUT_RAW);
			}
		}
		$output->writeln(sprintf(
			'%d types with %d members compared: %d differences allowed, %d not',
			count($files), $result['members'], count($result['differences']) - $wrong, $wrong,
		));
		return $wrong === 0 ? self::SUCCESS : self::FAILURE;
	}

	/** @return list<string> */
	private function implementedByTheApp(Source $source): array {
		$names = [];
		foreach (Source::files(Environment::hostPath() . '/../lib') as $file) {
			array_push($names, ...$source->read($file)->parents ?? []);
		}
		return $names;
	}
}
