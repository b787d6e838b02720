<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Migration;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCA\InsNetzGegangen\Db\AppTables;
use OCA\InsNetzGegangen\Service\Removal\EraseAll;
use OCP\App\IAppManager;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\IAppConfig;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

/**
 * Takes tables, settings and jobs along when the app goes. The server runs this whenever the app is disabled, so it
 * does nothing unless an admin has deleted all data before and nobody has written any since.
 */
class DropTables implements IRepairStep {
	public function __construct(
		private AppTables $tables,
		private IAppConfig $config,
		private IJobList $jobs,
		private IAppManager $apps,
	) {
	}

	public function getName(): string {
		return 'Remove what is left of the help desk';
	}

	public function run(IOutput $output): void {
		if (!$this->config->getValueBool(Application::APP_ID, EraseAll::ERASED)) {
			return;
		}
		$tables = $this->tables->names();
		foreach ($tables as $table) {
			if (!$this->tables->isEmpty($table)) {
				$output->info('Somebody has used the app since all data was deleted: its tables stay.');
				$this->config->deleteKey(Application::APP_ID, EraseAll::ERASED);
				return;
			}
		}
		foreach ($this->jobClasses() as $class) {
			$this->jobs->remove($class);
		}
		array_map($this->tables->drop(...), $tables);
		$this->tables->forgetMigrations(Application::APP_ID);
		$this->config->deleteApp(Application::APP_ID);
	}

	/** @return list<class-string<IJob>> */
	private function jobClasses(): array {
		/** @var list<class-string<IJob>> $classes */
		$classes = $this->apps->getAppInfo(Application::APP_ID)['background-jobs'] ?? [];
		return $classes;
	}
}
