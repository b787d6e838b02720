<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\IAppContainer;
use OCP\IServerContainer;
use Psr\Container\ContainerExceptionInterface;

interface IBootContext {
	public function getAppContainer(): IAppContainer;

	public function getServerContainer(): IServerContainer;

	/**
	 * @param callable $fn
	 * @return mixed|null
	 * @throws ContainerExceptionInterface
	 * @throws \Throwable
	 */
	public function injectFn(callable $fn);
}
