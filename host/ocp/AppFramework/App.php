<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use InsNetzGegangen\Host\Kernel\AppContainers;
use OCP\Server;

class App {
	private IAppContainer $container;

	/** @param array<string, string> $urlParams not needed here: the router hands them to the request */
	// @phpstan-ignore constructor.unusedParameter
	public function __construct(string $appName, array $urlParams = []) {
		$this->container = Server::get(AppContainers::class)->of($appName);
	}

	public function getContainer(): IAppContainer {
		return $this->container;
	}
}
