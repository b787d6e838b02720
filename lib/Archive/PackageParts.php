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

	/** @param array<array-key, mixed> $content */
	public function set(string $part, array $content): void {
		$this->config->setValueArray(Application::APP_ID, self::KEY, [$part => $content] + $this->config->getValueArray(Application::APP_ID, self::KEY, [], true), true);
	}
}
