<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Service\Integrity;
use OCA\InsNetzGegangen\SetupCheck\CronCheck;
use OCA\InsNetzGegangen\SetupCheck\EverybodyCheck;
use OCA\InsNetzGegangen\SetupCheck\MailCheck;
use OCA\InsNetzGegangen\SetupCheck\PrivacyCheck;
use OCA\InsNetzGegangen\SetupCheck\RegionCheck;
use OCA\InsNetzGegangen\SetupCheck\RolesCheck;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** Looks whether the app is set up well and whether its records hold together. Changes nothing. */
class Check extends Command {
	/** @var list<ISetupCheck> */
	private array $checks;

	public function __construct(
		CronCheck $cron,
		MailCheck $mail,
		RolesCheck $roles,
		EverybodyCheck $everybody,
		RegionCheck $region,
		PrivacyCheck $privacy,
		private Integrity $integrity,
	) {
		parent::__construct();
		$this->checks = [$cron, $mail, $roles, $everybody, $region, $privacy];
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:check')
			->setDescription('Says what is not set up well and which records do not hold together; changes nothing');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$failed = false;
		foreach ($this->checks as $check) {
			$result = $check->run();
			$fine = $result->getSeverity() === SetupResult::SUCCESS;
			$failed = $failed || !$fine;
			$output->writeln($check->getName() . ': ' . ($fine ? 'fine' : (string)$result->getDescription()));
		}
		foreach ($this->integrity->faults() as $what => $number) {
			$failed = $failed || $number > 0;
			$output->writeln($what . ': ' . $number);
		}
		return $failed ? self::FAILURE : self::SUCCESS;
	}
}
