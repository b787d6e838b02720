<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Database;

use Closure;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\Environment;
use InsNetzGegangen\Host\Migration\Output;
use InsNetzGegangen\Host\Migration\Version1;
use OCP\Migration\IMigrationStep;
use PDO;
use RuntimeException;

/** Runs the steps that are not recorded yet; a lock lets only one process do so at a time. */
final class Migrator {
	public function __construct(
		private Environment $environment,
		private Connection $connection,
		private AppContainers $containers,
		private AppInfo $app,
	) {
	}

	public function migrateHost(): void {
		$this->locked(function (): void {
			if (!$this->connection->tableExists('migrations')) {
				$this->apply('core', '1', new Version1());
			}
		});
	}

	public function migrateApp(): void {
		$this->locked(function (): void {
			$done = $this->recorded();
			foreach ($this->versions() as $version) {
				if (!in_array($version, $done, true)) {
					$step = $this->containers->of($this->app->id)->get($this->app->namespace . '\\Migration\\Version' . $version);
					assert($step instanceof IMigrationStep);
					$this->apply($this->app->id, $version, $step);
				}
			}
		});
	}

	private function apply(string $app, string $version, IMigrationStep $step): void {
		$schema = fn (): SchemaWrapper => new SchemaWrapper($this->connection);
		$output = new Output();
		$step->preSchemaChange($output, $schema, []);
		$changed = $step->changeSchema($output, $schema, []);
		if ($changed instanceof SchemaWrapper) {
			$changed->write();
		}
		$step->postSchemaChange($output, $schema, []);
		$insert = $this->connection->getQueryBuilder();
		$insert->insert('migrations')
			->setValue('app', $insert->createNamedParameter($app))
			->setValue('version', $insert->createNamedParameter($version))
			->executeStatement();
	}

	/** @return list<mixed> */
	private function recorded(): array {
		$query = $this->connection->getQueryBuilder();
		$query->select('version')->from('migrations')->where($query->expr()->eq('app', $query->createNamedParameter($this->app->id)));
		return $query->executeQuery()->fetchAll(PDO::FETCH_COLUMN);
	}

	/** @return list<string> oldest first */
	private function versions(): array {
		$files = glob($this->environment->appPath . '/lib/Migration/Version*.php') ?: [];
		$versions = array_map(static fn (string $file): string => substr(basename($file, '.php'), strlen('Version')), $files);
		sort($versions, SORT_NATURAL);
		return $versions;
	}

	private function locked(Closure $work): void {
		$lock = fopen($this->environment->dataDir . '/migration.lock', 'c');
		if ($lock === false || !flock($lock, LOCK_EX)) {
			throw new RuntimeException('DATA_DIR is not writable');
		}
		try {
			$work();
		} finally {
			flock($lock, LOCK_UN);
		}
	}
}
