<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\IAppContainer;
use OCP\IServerContainer;

final class BootContext implements IBootContext {
	public function __construct(
		private Container $app,
		private Container $server,
	) {
	}

	public function getAppContainer(): IAppContainer {
		return $this->app;
	}

	public function getServerContainer(): IServerContainer {
		return $this->server;
	}

	public function injectFn(callable $fn) {
		return $this->app->call($fn(...));
	}
}
