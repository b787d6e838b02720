<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Kernel;

use LogicException;
use Psr\Container\ContainerInterface;

/** The one global of the host: behind OCP\Server, which apps call statically. */
final class Locator {
	private static ?ContainerInterface $services = null;

	public static function use(ContainerInterface $services): void {
		self::$services = $services;
	}

	public static function get(string $name): mixed {
		$services = self::$services ?? throw new LogicException('The host is not booted');
		return $services->get($name);
	}
}
