<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console\Config;

use InsNetzGegangen\Host\Config\AppConfig;
use InsNetzGegangen\Host\Console\Arguments;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('config:app:set', 'Sets a value of an app')]
final class SetCommand extends Command {
	public function __construct(
		private AppConfig $config,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app', InputArgument::REQUIRED);
		$this->addArgument('name', InputArgument::REQUIRED);
		$this->addOption('value', null, InputOption::VALUE_REQUIRED);
		$this->addOption('type', null, InputOption::VALUE_REQUIRED, 'mixed, string, integer, float, boolean or array', 'mixed');
		$this->addOption('sensitive', null, InputOption::VALUE_NONE);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$app, $name, $value] = [Arguments::text($input, 'app'), Arguments::text($input, 'name'), Arguments::option($input, 'value')];
		$sensitive = $input->getOption('sensitive') === true;
		match (Arguments::option($input, 'type')) {
			'integer' => $this->config->setValueInt($app, $name, (int)$value, sensitive: $sensitive),
			'float' => $this->config->setValueFloat($app, $name, (float)$value, sensitive: $sensitive),
			'boolean' => $this->config->setValueBool($app, $name, in_array(strtolower($value), ['1', 'true', 'yes', 'on'], true)),
			'array' => $this->config->setValueArray($app, $name, (array)json_decode($value, true, 32, JSON_THROW_ON_ERROR), sensitive: $sensitive),
			'string' => $this->config->setValueString($app, $name, $value, sensitive: $sensitive),
			default => $this->config->setValueMixed($app, $name, $value, $sensitive),
		};
		$output->writeln('Config value ' . $name . ' for app ' . $app . ' set to ' . ($sensitive ? '***' : $value));
		return self::SUCCESS;
	}
}
