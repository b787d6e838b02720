<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Demo;

use InsNetzGegangen\Host\Database\Migrator;
use InsNetzGegangen\Host\Jobs\JobList;
use InsNetzGegangen\Host\Kernel\AppInfo;
use OCP\App\IAppManager;
use OCP\BackgroundJob\IJob;
use OCP\IAppConfig;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserManager;
use Symfony\Component\Console\Application;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\ArrayInput;
use Symfony\Component\Console\Output\BufferedOutput;
use Symfony\Component\Console\Output\OutputInterface;

/** Makes what is missing and leaves the rest alone, so it can run before every start. */
final class Installer {
	public function __construct(
		private Migrator $migrator,
		private JobList $jobs,
		private AppInfo $app,
		private IAppManager $apps,
		private IUserManager $users,
		private IGroupManager $groups,
		private IAppConfig $config,
	) {
	}

	public function install(): void {
		$this->update();
		foreach (Accounts::ALL as $id => [$name, , $groups]) {
			$this->account($id, $name, $groups);
		}
		if (!$this->apps->isInstalled($this->app->id)) {
			$this->apps->enableAppForGroups($this->app->id, [$this->group(Accounts::APP_GROUP)]);
			// Whoever tries the app in the evening shall see the bell ring.
			$this->config->setValueBool($this->app->id, 'asksAtNight', true);
		}
	}

	/** The tables of the app and its background jobs. */
	public function update(): void {
		$this->migrator->migrateApp();
		foreach ($this->app->jobs as $class) {
			/** @var class-string<IJob> $class */
			$this->jobs->add($class);
		}
		// This host runs its jobs on a schedule, as a real server does with cron.
		$this->config->setValueString('core', 'backgroundjobs_mode', 'cron');
	}

	/** @return int the exit code of the last command of the app that failed, or 0 */
	public function mapRoles(Application $console, OutputInterface $output): int {
		$name = $this->app->id . ':role';
		$code = Command::SUCCESS;
		foreach ($console->has($name) ? Accounts::ROLES : [] as $group => [$role, $districts]) {
			$input = new ArrayInput(['role' => $role, '--group' => $group] + ($districts === [] ? [] : ['--district' => $districts]));
			// What goes well is not worth a line here.
			$said = new BufferedOutput();
			$failed = $console->find($name)->run($input, $said);
			if ($failed !== Command::SUCCESS) {
				$output->write($said->fetch());
				$code = $failed;
			}
		}
		return $code;
	}

	/** @param list<string> $groups */
	public function account(string $id, string $name, array $groups): void {
		if ($this->users->userExists($id)) {
			return;
		}
		$user = $this->users->createUser($id, Accounts::PASSWORD);
		assert($user !== false);
		$user->setDisplayName($name);
		$user->setSystemEMailAddress($id . '@example.org');
		foreach ($groups as $group) {
			$this->group($group)->addUser($user);
		}
	}

	private function group(string $id): IGroup {
		$group = $this->groups->get($id) ?? $this->groups->createGroup($id);
		assert($group !== null);
		return $group;
	}
}
