<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Archive;

use OCA\InsNetzGegangen\AppInfo\Application;
use OCP\IAppConfig;

/** Wordings that were taken from an archive: they lie over the files of the package. */
class PackageParts {
	public const KEY = 'package_parts';

	public function __construct(
		private IAppConfig $config,
	) {
	}

	/** @param array<string, array<array-key, mixed>> $parts name → content; the others stay */
	public function set(array $parts): void {
		// After a transaction that was taken back, the memory of the settings holds what no table has.
		$this->config->clearCache();
		$this->config->setValueArray(Application::APP_ID, self::KEY, $parts + $this->config->getValueArray(Application::APP_ID, self::KEY, [], true), true);
	}
}
