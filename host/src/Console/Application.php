<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Console;

use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\Kernel;
use Symfony\Component\Console\Application as Symfony;
use Symfony\Component\Console\Command\Command;

/** The commands of the host, those of occ with the same names and options, and those of the app. */
final class Application {
	private const COMMANDS = [
		Host\ServeCommand::class, Host\SetupCommand::class, Host\DemoCommand::class, Host\SeedCommand::class, Host\JobsCommand::class, Host\ClockCommand::class, Host\AwayCommand::class,
		App\EnableCommand::class, App\DisableCommand::class,
		Config\GetCommand::class, Config\SetCommand::class, Config\DeleteCommand::class,
		User\AddCommand::class, User\DisableCommand::class, User\EnableCommand::class, User\DeleteCommand::class,
		Group\AddCommand::class, Group\DeleteCommand::class, Group\AddUserCommand::class, Group\RemoveUserCommand::class,
	];

	public static function build(Kernel $kernel): Symfony {
		$console = new Symfony('occ of the embedded host');
		foreach (self::COMMANDS as $class) {
			$console->addCommand($kernel->server->get($class));
		}
		$container = $kernel->server->get(AppContainers::class)->of($kernel->app->id);
		foreach ($kernel->app->commands as $class) {
			$command = $container->get($class);
			assert($command instanceof Command);
			$console->addCommand($command);
		}
		return $console;
	}
}
